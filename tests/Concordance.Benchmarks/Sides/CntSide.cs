using System.Diagnostics;
using System.Globalization;

namespace Concordance.Benchmarks.Sides;

/// <summary>What the coordination-network-toolkit took for a table; seconds of whole processes, Python's start among them.</summary>
/// <param name="LoadSeconds">From its CSV to its database.</param>
/// <param name="ComputeSeconds">From that to the network, in the database.</param>
/// <param name="Edges">Directed edges, without those of an account with itself.</param>
sealed record CntRun(double LoadSeconds, double ComputeSeconds, long Edges)
{
    public double Seconds => LoadSeconds + ComputeSeconds;
}

/// <summary>The coordination-network-toolkit (QUT Digital Observatory) of a Python of this machine, through its own command line.</summary>
sealed class CntSide
{
    /// <summary>Bytes of disk that it needs for a share at most: its input, its database and what SQLite keeps beside that.</summary>
    public const long BytesPerRow = 3000;

    const string Module = "coordination_network_toolkit", Remedy = "Look at what it says, or leave --cnt out.";

    // From a checkout on the module path it has no version.
    const string Versions = $"""
        import importlib.metadata, platform, sqlite3, {Module}
        try:
            version = importlib.metadata.version('{Module}')
        except importlib.metadata.PackageNotFoundError:
            version = 'of a checkout'
        print(version + ', Python ' + platform.python_version() + ', SQLite ' + sqlite3.sqlite_version)
        """;

    const string CountEdges = "import sqlite3, sys; print(sqlite3.connect(sys.argv[1]).execute('select count(*) from co_retweet_network where user_1 <> user_2').fetchone()[0])";

    readonly string _python;

    CntSide(string python, string version) => (_python, Version) = (python, version);

    /// <summary>Its version and what it runs on, in words.</summary>
    public string Version { get; }

    /// <summary>Finds it.</summary>
    /// <param name="python">The Python that has it.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="InputException">It is not installed there, or there is no such Python.</exception>
    public static async Task<CntSide> Find(string python, CancellationToken cancel)
    {
        var ended = await ChildProcess.Run(
            Start(python, Path.GetTempPath(), "-c", Versions), $"'{python}', asked for the {Module},", $"Install it ('{python} -m pip install {Module}'), name a Python that has it, or leave --cnt out.", cancel);
        return new(python, ended.Output.Trim());
    }

    /// <summary>Loads a table and computes its network of equal objects (co_retweet) with all edges.</summary>
    /// <param name="shares">The table: object, account, content and seconds, with a header and without quotes.</param>
    /// <param name="windowSeconds">The window, inclusive; seconds.</param>
    /// <param name="scratch">Where its input and its database are made; both are removed.</param>
    /// <param name="cancel">Stops the work.</param>
    /// <exception cref="InputException">It failed; the message is its own.</exception>
    public async Task<CntRun> Run(string shares, int windowSeconds, Scratch scratch, CancellationToken cancel)
    {
        const string Input = "cnt.csv", Database = "cnt.db";
        var (input, database) = (scratch.Of(Input), scratch.Of(Database));
        Translate(shares, input);
        var load = await Command("preprocess", input, "--format", "csv");
        var compute = await Command("compute", "co_retweet", "--time_window", Text(windowSeconds), "--min_edge_weight", "1");
        var counted = await ChildProcess.Run(Start(_python, scratch.FullPath, "-c", CountEdges, database), "Counting the edges of the toolkit's database", Remedy, cancel);
        foreach (var file in (string[])[Input, Database, Database + "-wal", Database + "-shm"]) scratch.Remove(file);
        return long.TryParse(counted.Output, CultureInfo.InvariantCulture, out var edges)
            ? new(load.WallSeconds, compute.WallSeconds, edges)
            : throw new InputException($"The toolkit's database holds no number of edges: '{counted.Output.Trim()}'.", Remedy);

        Task<Ended> Command(params string[] arguments) =>
            ChildProcess.Run(Start(_python, scratch.FullPath, ["-m", Module, database, .. arguments]), $"The toolkit's '{arguments[0]}'", Remedy, cancel);
    }

    /// <summary>Its columns are message_id, user_id, username, repost_id, reply_id, message, timestamp and urls.</summary>
    static void Translate(string shares, string input)
    {
        using var text = new StreamWriter(input) { NewLine = "\n" };
        text.WriteLine("message_id,user_id,username,repost_id,reply_id,message,timestamp,urls");
        foreach (var line in File.ReadLines(shares).Skip(1))
            if (line.Split(',') is [var thing, var account, var content, var time]) text.WriteLine($"{content},{account},{account},{thing},,,{time},");
    }

    static ProcessStartInfo Start(string python, string folder, params string[] arguments) =>
        new(python, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };

    static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
