namespace Concordance.Kernel;

/// <summary>Questions to the reader: one at a time, the cell waits for the answer.</summary>
sealed class Questions(Outbox outbox)
{
    readonly Lock _lock = new();
    TaskCompletionSource<string>? _answer;
    string _question = "";

    /// <summary>Asks and waits.</summary>
    /// <param name="request">The request whose cell asks.</param>
    /// <param name="prompt">The question.</param>
    /// <param name="isPassword">Whether the answer must not be shown.</param>
    /// <param name="interrupt">Gives up waiting.</param>
    /// <exception cref="OperationCanceledException">Interrupted.</exception>
    public string Ask(Message request, string prompt, bool isPassword, CancellationToken interrupt)
    {
        var answer = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_lock)
        {
            _answer = answer;
            _question = outbox.Ask(request, prompt, isPassword);
        }
        try
        {
            answer.Task.Wait(interrupt);
            return answer.Task.Result;
        }
        finally
        {
            lock (_lock) _answer = null;
        }
    }

    /// <summary>Takes an answer. One that nobody waits for is dropped: its cell was interrupted.</summary>
    public void Answer(Message reply)
    {
        if (reply.Header.Type != "input_reply") return;
        lock (_lock)
        {
            // Some frontends name no parent.
            var asked = reply.Parent.Text("msg_id");
            if (asked.Length == 0 || asked == _question) _answer?.TrySetResult(reply.Content.Text("value"));
        }
    }
}
