using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using Concordance.Notebooks;

namespace Concordance.Kernel.Tests.Serving;

/// <summary>An engine whose cells are lines of a word and its argument, so that a test sees what the kernel makes of each of an engine's doings.</summary>
sealed class ScriptedEngine : INotebookEngine
{
    readonly ConcurrentQueue<CellRequest> _ran = [];

    public IReadOnlyList<CellRequest> Ran => [.. _ran];

    public bool Disposed { get; private set; }

    public Task<CellResult> RunAsync(CellRequest request, ICellOutput output, CancellationToken interrupt = default) => Task.Factory.StartNew(() =>
    {
        if (request.Label == "warm-up") return new CellResult(null, "", "", null);
        _ran.Enqueue(request);
        MimeBundle? value = null;
        try
        {
            foreach (var line in request.Code.Split('\n'))
            {
                var (word, argument) = (line.Split(' ')[0], line.Contains(' ', StringComparison.Ordinal) ? line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..] : "");
                switch (word)
                {
                    case "value": value = Plain(argument); break;
                    case "print": output.Write(false, argument); break;
                    case "complain": output.Write(true, argument); break;
                    case "clear": output.Write(false, "\e[H\e[2J"); break;
                    case "show": output.Display(Plain(argument), "d1", false); break;
                    case "change": output.Display(Plain(argument), "d1", true); break;
                    case "ask": output.Write(false, $"[{output.Ask(argument, true) ?? "nobody"}]"); break;
                    case "wait": interrupt.WaitHandle.WaitOne(); interrupt.ThrowIfCancellationRequested(); break;
                    case "hang": Thread.Sleep(TimeSpan.FromMinutes(5)); break;
                    case "pause": Thread.Sleep(200); break;
                    case "fail": return new(null, "", "", new(CellErrorKind.RunTime, "Failure", argument, 1, ["Failure: " + argument]));
                    case "crash": throw new InvalidOperationException("a defect of the engine");
                    default: break;
                }
            }
        }
        catch (OperationCanceledException)
        {
            return new(null, "", "", new(CellErrorKind.Interrupted, "Interrupted", "interrupted", 1, ["interrupted"]));
        }
        return new CellResult(value, "", "", null);
    }, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    public Task<Completion> CompleteAsync(string code, int position, CancellationToken cancel = default) =>
        Task.FromResult(new Completion([new("Write", "method"), new("WriteLine", "method")], position - 1, position));

    public Task<MimeBundle?> InspectAsync(string code, int position, CancellationToken cancel = default) => Task.FromResult(code.StartsWith('n') ? null : Plain($"about {code} at {position}"));

    public CellCompleteness Completeness(string code) => code.EndsWith('{') ? new("incomplete", "    ") : new("complete");

    public ValueTask DisposeAsync()
    {
        Disposed = true;
        return ValueTask.CompletedTask;
    }

    static MimeBundle Plain(string text) => new(new JsonObject { ["text/plain"] = text }, []);
}
