namespace Concordance.Cli.Tests.Readme;

/// <summary>What is run in place of a line that would take too long, and which lines are not run at all.</summary>
static class LineRules
{
    /// <param name="Line">The line as it stands in the documentation.</param>
    /// <param name="Instead">What is run.</param>
    /// <param name="Codes">The exit codes that will do.</param>
    public sealed record Substitution(string Line, string Instead, params int[] Codes);

    /// <param name="Start">How such a line begins.</param>
    /// <param name="Why">Why it is not run.</param>
    public sealed record NotRun(string Start, string Why);

    /// <summary>Posts of the case that stands for the bundled one, little more than the least.</summary>
    public const string Size = "10200";

    public static IReadOnlyList<Substitution> Substitutions { get; } =
    [
        // verify compares with the outputs of the checkout, which are to be those of the small case.
        new("dotnet run --project src/Concordance.Cli -c Release -- run", "concordance run --save", 0),
        new("dotnet run --project src/Concordance.Cli -c Release -- simulate", "concordance simulate --size " + Size, 0),
        new("concordance simulate", "concordance simulate --size " + Size, 0),
        new("concordance simulate --scenario evasive --size 20000", "concordance simulate --scenario evasive --size " + Size, 0),
        // All six are run by the tests of the course, and need the bundled case as it is.
        new("concordance run --notebooks notebooks/course", "concordance run --notebooks notebooks/course/01-reading-a-burst.ipynb", 0),
        new("dotnet run --project src/Concordance.Cli -c Release -- run --notebooks notebooks/course", "concordance run --notebooks notebooks/course/01-reading-a-burst.ipynb", 0),
        new("concordance multiverse", "concordance multiverse cases/posts --most 0", 0),
        new("concordance multiverse cases/posts --most 200", "concordance multiverse cases/posts --most 2", 0),
        // The kernels of whoever runs the tests stay as they are.
        new("concordance kernel install", "concordance kernel install --prefix jupyter", 0),
        // Limits of time are meant for the sizes as they stand: 1 says that one was broken.
        new("dotnet run --project tests/Concordance.Benchmarks -c Release -- ingest", "dotnet run --project tests/Concordance.Benchmarks -c Release -- ingest --rows 300 --rounds 1", 0, 1),
        new("dotnet run --project tests/Concordance.Benchmarks -c Release -- network --rows 100000 1000000", "dotnet run --project tests/Concordance.Benchmarks -c Release -- network --rows 2000 --rounds 1", 0),
        new("dotnet run --project tests/Concordance.Benchmarks -c Release -- copies --rows 100000 1000000", "dotnet run --project tests/Concordance.Benchmarks -c Release -- copies --rows 1000 --rounds 1", 0),
        // Minutes of computing, and a Python with Jupyter.
        new("dotnet run --project tests/Concordance.Benchmarks -c Release -- power", "dotnet run --project tests/Concordance.Benchmarks -c Release -- power --help", 0),
        new("dotnet run --project tests/Concordance.Benchmarks -c Release -- kernel", "dotnet run --project tests/Concordance.Benchmarks -c Release -- kernel --help", 0),
    ];

    public static IReadOnlyList<NotRun> Unrun { get; } =
    [
        new("dotnet test ", "it would run this test"),
        new("dotnet build ", "these tests are what it built"),
        new("dotnet restore ", "these tests are what it restored"),
        new("dotnet pack ", "the tests of the packages pack and install"),
        new("dotnet tool ", "the tests of the packages pack and install"),
        new("git ", "it looks at a clone; that the same bytes come is tested with the command simulate"),
        new("concordance offline ", "it loads 800 MB; the tests of the folder Offline run it"),
        new("jupyter ", "Jupyter is no part of the toolkit; the tests of the kernel run it where it is"),
    ];

    public static Substitution For(string line) => Substitutions.FirstOrDefault(s => s.Line == line) ?? new(line, line, 0);

    public static NotRun? WhyNot(string line) => Unrun.FirstOrDefault(n => line.StartsWith(n.Start, StringComparison.Ordinal) || line + " " == n.Start);
}
