using System.Text.Json.Nodes;
using System.Threading.Channels;
using Concordance.Notebooks;

namespace Concordance.Kernel;

/// <summary>Answers the requests of the shell socket in the order in which they came.</summary>
sealed class ShellLane(INotebookEngine engine, CellRunner cells, History history, Outbox outbox, Task warm, Action<string> log)
{
    readonly Channel<(long Number, Message Message)> _waiting = Channel.CreateUnbounded<(long, Message)>(new() { SingleReader = true });
    readonly TaskCompletionSource _ranOne = new(TaskCreationOptions.RunContinuationsAsynchronously);
    long _received, _abortUpTo;

    /// <summary>Ends once a first cell has been run.</summary>
    public Task RanOne => _ranOne.Task;

    /// <summary>Takes a request; from any thread.</summary>
    public void Add(Message message) => _waiting.Writer.TryWrite((Interlocked.Increment(ref _received), message));

    /// <summary>No more requests come.</summary>
    public void Complete() => _waiting.Writer.TryComplete();

    /// <summary>Works until <see cref="Complete"/>.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        await foreach (var (number, message) in _waiting.Reader.ReadAllAsync(stop).ConfigureAwait(false)) await Answer(number, message).ConfigureAwait(false);
    }

    async Task Answer(long number, Message message)
    {
        outbox.Status("busy", message);
        var type = message.Header.Type;
        var reply = type.Replace("_request", "_reply", StringComparison.Ordinal);
        try
        {
            if (await Content(number, message).ConfigureAwait(false) is { } content) outbox.Reply(SocketName.Shell, message, reply, content);
        }
        catch (Exception e)
        {
            log($"{type} failed: {e}");
            outbox.Reply(SocketName.Shell, message, reply, Contents.ErrorReply(new(CellErrorKind.RunTime, e.GetType().Name, e.Message, null, [e.Message])));
        }
        outbox.Status("idle", message);
    }

    async Task<JsonObject?> Content(long number, Message message)
    {
        var content = message.Content;
        var code = content.Text("code");
        switch (message.Header.Type)
        {
            case "kernel_info_request": return Contents.KernelInfo();
            case "execute_request": return await Execute(number, message).ConfigureAwait(false);
            case "complete_request": return Contents.Complete(code, await engine.CompleteAsync(code, Place(content, code)).ConfigureAwait(false));
            case "inspect_request": return Contents.Inspect(await engine.InspectAsync(code, Place(content, code)).ConfigureAwait(false));
            case "is_complete_request": return Contents.IsComplete(engine.Completeness(code));
            case "history_request": return history.Answer(content);
            case "comm_info_request": return Contents.CommInfo();
            case "comm_open":
                // This kernel has no targets: the protocol answers by closing.
                outbox.Publish("comm_close", message, Contents.CommClose(content.Text("comm_id")));
                return null;
            case "comm_msg" or "comm_close": return null;
            default:
                log($"'{message.Header.Type}' is no request of the shell socket that this kernel knows");
                return null;
        }
    }

    async Task<JsonObject> Execute(long number, Message message)
    {
        if (number <= _abortUpTo) return Contents.Aborted();
        await warm.ConfigureAwait(false);
        var request = ExecuteRequest.Of(message);
        var content = await cells.RunAsync(message, request).ConfigureAwait(false);
        if (request.StopOnError && content.Text("status") == "error") _abortUpTo = Interlocked.Read(ref _received);
        _ranOne.TrySetResult();
        return content;
    }

    static int Place(JsonObject content, string code) => TextPosition.ToUtf16(code, content.Number("cursor_pos", int.MaxValue));
}
