using System.Globalization;
using System.Text;

namespace Concordance.Cli.Tests.Readme;

/// <summary>A folder that a command takes for the checkout, with a small case in place of the bundled one and the files that the documentation names. It is the current folder while it lives.</summary>
sealed class PreparedCheckout : IAsyncDisposable
{
    static readonly DateTime s_start = new(2023, 7, 26, 8, 0, 0, DateTimeKind.Utc);

    readonly TempFolder _folder = new();
    readonly string _before = Directory.GetCurrentDirectory();

    PreparedCheckout()
    {
    }

    public string Root => _folder.Path;

    public void Write(string name, string text) => _folder.Write(name, text);

    public static async Task<PreparedCheckout> Make()
    {
        var made = new PreparedCheckout();
        made._folder.Write("Toolkit.sln", "");
        foreach (var notebook in Directory.EnumerateFiles(Checkout.Notebooks, "*.*", SearchOption.AllDirectories))
            if (Path.GetExtension(notebook) is ".ipynb" or ".json") made._folder.Write(Path.GetRelativePath(Checkout.Root, notebook), File.ReadAllBytes(notebook));
        made._folder.Gzip("posts.csv.gz", Posts());
        made._folder.Gzip("shares.csv.gz", Shares());
        var model = new TempFolder();
        TinyModel.Write(model);
        foreach (var file in Directory.GetFiles(model.Path)) made._folder.Write("models/labse/" + Path.GetFileName(file), File.ReadAllBytes(file));
        model.Dispose();
        Directory.SetCurrentDirectory(made.Root);
        var simulated = await Cli.Run("simulate", "--size", LineRules.Size);
        Assert.True(simulated.Code == 0, simulated.Error);
        return made;
    }

    public ValueTask DisposeAsync()
    {
        Directory.SetCurrentDirectory(_before);
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    // An export of a kind of its own: thirty accounts of which six say the same within seconds.
    static string Posts()
    {
        var text = new StringBuilder("author,text,date\n");
        for (var i = 0; i < 240; i++)
        {
            var (time, account) = (s_start.AddMinutes(37 * i), "user" + i * 7 % 30);
            text.Append(CultureInfo.InvariantCulture, $"{account},\"the dog sleeps, and number {i} runs away now\",{time:yyyy-MM-dd HH:mm:ss}\n");
            if (i % 20 == 0)
                for (var c = 0; c < 6; c++) text.Append(CultureInfo.InvariantCulture, $"caller{c},\"stay away from these games, all of you, time number {i} #boycottgames\",{time.AddSeconds(3 * c):yyyy-MM-dd HH:mm:ss}\n");
        }
        return text.ToString();
    }

    static string Shares()
    {
        var text = new StringBuilder("object_id,account_id,content_id,timestamp_share\n");
        for (var o = 0; o < 12; o++)
            for (var a = 0; a < 20; a++)
                text.Append(CultureInfo.InvariantCulture, $"o{o},user{a},p{o}-{a},{new DateTimeOffset(s_start).ToUnixTimeSeconds() + 86400 * o + (a < 2 ? 5 * a : 1700 * a + 61 * o * a % 900)}\n");
        return text.ToString();
    }
}
