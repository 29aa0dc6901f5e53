using System.CommandLine;
using Concordance.Charts;
using Concordance.Cli.Doctor;
using Concordance.Cli.Output;

namespace Concordance.Cli.Commands;

/// <summary><c>concordance doctor</c>: says whether this machine has what the toolkit needs, and what to do where not.</summary>
static class DoctorCommand
{
    public static Command Create(Streams streams)
    {
        var json = new Option<bool>("--json") { Description = "Print the result as JSON." };
        var command = new Command("doctor", "Check what the toolkit needs of this machine, and say what to do where it is missing. Example: concordance doctor") { json };
        command.SetAction((parsed, cancel) => Task.Run(
            () =>
            {
                List<Diagnosis> all = [];
                foreach (var check in CheckList.Of(Repository.Find, Remedies.Here))
                {
                    cancel.ThrowIfCancellationRequested();
                    all.Add(check.Run());
                }
                var isSound = all.All(d => d.Verdict != Verdict.Problem);
                streams.Result(parsed.GetValue(json), new { ok = isSound, checks = all }, string.Join(Environment.NewLine, all.SelectMany(Lines).Append(Sum(all)).Select(SafeText.Visible)));
                return isSound ? ExitCode.Success : ExitCode.BadInput;
            }, cancel));
        return command;
    }

    static IEnumerable<string> Lines(Diagnosis d) =>
        [$"{Word(d.Verdict),-8} {d.Check}: {d.Found}", .. d.Remedy is { } remedy ? (string[])[$"         {remedy}"] : []];

    static string Sum(List<Diagnosis> all) =>
        FormattableString.Invariant($"{all.Count} checks, {all.Count(d => d.Verdict == Verdict.Problem)} problems, {all.Count(d => d.Verdict == Verdict.Warning)} warnings");

    static string Word(Verdict verdict) => verdict switch { Verdict.Ok => "ok", Verdict.Information => "note", Verdict.Warning => "warning", _ => "PROBLEM" };
}
