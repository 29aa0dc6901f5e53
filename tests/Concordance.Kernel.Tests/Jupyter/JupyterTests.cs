using System.Text.Json.Nodes;

namespace Concordance.Kernel.Tests.Jupyter;

public sealed class JupyterTests : IDisposable
{
    readonly Jupyter _jupyter = new();

    public void Dispose() => _jupyter.Dispose();

    [Fact]
    public async Task JupyterKernelTest_PassesWithEverySample()
    {
        var (code, output, error) = await _jupyter.Script("kernel_test.py");
        Assert.True(code == 0, output + error);
    }

    [Theory]
    [InlineData("6 * 7", "execute_result", "42")]
    [InlineData("Console.Write(seven);", "stream", "7")]
    public async Task Nbclient_GetsWhatACellShows(string cell, string type, string text)
    {
        var shown = await Run("var seven = 7;", cell);
        var output = shown["outputs"]![0]!.AsObject();
        Assert.Equal((type, text), (output.Text("output_type"), output.Text("text") + output.Child("data").Text("text/plain")));
    }

    [Fact]
    public async Task Nbclient_IsToldWhatFailed()
    {
        var failed = await Run("throw new ArgumentException(\"no such thing\");", "1");
        Assert.Equal(("ArgumentException", "no such thing"), (failed.Text("ename"), failed.Text("evalue")));
    }

    [Fact]
    public async Task Nbconvert_RunsAllNotebooksToTheirCommittedOutputs()
    {
        Copy(Checkout.Notebooks, _jupyter.Folder.Of("notebooks"));
        Copy(Checkout.BundledCase, _jupyter.Folder.Of("data/paris-2023"));
        var notebooks = Directory.GetFiles(Checkout.Notebooks, "*.ipynb").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal).ToArray();
        var executed = _jupyter.Folder.Of("executed");
        var guard = Hang.Guard.TotalSeconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var (code, output, error) = await _jupyter.Python(
            _jupyter.Folder.Of("notebooks"),
            ["-m", "nbconvert", "--to", "notebook", "--execute", "--ExecutePreprocessor.kernel_name=concordance", "--ExecutePreprocessor.timeout=-1",
                $"--ExecutePreprocessor.startup_timeout={guard}", $"--ExecutePreprocessor.iopub_timeout={guard}", "--output-dir", executed, .. notebooks]);
        Assert.True(code == 0, output + error);
        Assert.Equal(7, notebooks.Length);
        foreach (var notebook in notebooks)
        {
            var same = await _jupyter.Script("same_outputs.py", Path.Combine(Checkout.Notebooks, notebook), Path.Combine(executed, notebook));
            Assert.True(same.Code == 0, $"{notebook}: other outputs in {same.Out}{same.Error}");
        }
    }

    async Task<JsonObject> Run(params string[] cells)
    {
        var (code, output, error) = await _jupyter.Script("run_notebook.py", new JsonArray([.. cells.Select(c => (JsonNode)c)]).ToJsonString());
        Assert.True(code == 0, output + error);
        return (JsonObject)JsonNode.Parse(output)!;
    }

    internal static void Copy(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(from, file);
            if (relative.Replace('\\', '/').StartsWith("work/", StringComparison.Ordinal)) continue;
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(to, relative))!);
            File.Copy(file, Path.Combine(to, relative));
        }
    }
}
