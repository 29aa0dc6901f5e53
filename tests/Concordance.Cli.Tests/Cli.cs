using Concordance.Cli.Output;

namespace Concordance.Cli.Tests;

/// <summary>Runs the command in this process and keeps what it prints.</summary>
static class Cli
{
    public sealed record Outcome(int Code, string Out, string Error);

    public static Task<Outcome> Run(params string[] args) => Run(default, args);

    public static Task<Outcome> Run(CancellationToken cancel, params string[] args) => Run(null, cancel, args);

    /// <summary>Runs it as at a terminal, where somebody types these answers.</summary>
    public static Task<Outcome> Answering(string answers, params string[] args) => Run(new StringReader(answers), default, args);

    static async Task<Outcome> Run(TextReader? answers, CancellationToken cancel, string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = await CommandLine.InvokeAsync(args, new Streams(output, error) { Answers = () => answers }, cancel);
        return new(code, output.ToString(), error.ToString());
    }
}
