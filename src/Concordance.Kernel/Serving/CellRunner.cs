using System.Globalization;
using System.Text.Json.Nodes;
using Concordance.Notebooks;

namespace Concordance.Kernel;

/// <summary>Runs the cells of execute requests, one at a time, and publishes what they give.</summary>
sealed class CellRunner(INotebookEngine engine, Outbox outbox, Questions questions, History history)
{
    readonly Lock _lock = new();
    CancellationTokenSource? _running;
    int _count, _unnumbered;

    /// <summary>Stops the cell that runs; nothing where none does.</summary>
    public void Interrupt()
    {
        lock (_lock) _running?.Cancel();
    }

    /// <summary>Runs the cell and gives the reply's content.</summary>
    public async Task<JsonObject> RunAsync(Message message, ExecuteRequest request)
    {
        if (request.StoreHistory) _count++;
        if (!request.Silent) outbox.Publish("execute_input", message, Contents.ExecuteInput(request.Code, _count));

        using var interrupt = new CancellationTokenSource();
        lock (_lock) _running = interrupt;
        try
        {
            if (HelpQuestion.Of(request.Code) is { } name) return await Help(name, interrupt.Token).ConfigureAwait(false);
            var result = await RunCell(message, request, interrupt.Token).ConfigureAwait(false);
            if (request.StoreHistory) history.Add(_count, request.Code, (string?)result.Value?.Data["text/plain"]);
            if (!request.Silent) Publish(message, result);
            return result.Error is { } error ? Failed(error) : Contents.ExecuteOk(_count, await Evaluate(request, interrupt.Token).ConfigureAwait(false), []);
        }
        finally
        {
            lock (_lock) _running = null;
        }
    }

    async Task<CellResult> RunCell(Message message, ExecuteRequest request, CancellationToken interrupt)
    {
        var label = request.StoreHistory
            ? string.Create(CultureInfo.InvariantCulture, $"cell {_count}")
            : string.Create(CultureInfo.InvariantCulture, $"unnumbered cell {++_unnumbered}");
        var cell = new CellRequest(request.Code, label, request.Language);
        if (request.Silent) return await engine.RunAsync(cell, SilentOutput.Instance, interrupt).ConfigureAwait(false);
        using var output = new CellPublisher(outbox, message, (prompt, isPassword) => request.AllowStdin ? questions.Ask(message, prompt, isPassword, interrupt) : null);
        return await engine.RunAsync(cell, output, interrupt).ConfigureAwait(false);
    }

    void Publish(Message message, CellResult result)
    {
        if (result.Error is { } error) outbox.Publish("error", message, Contents.Error(error));
        else if (result.Value is { } value) outbox.Publish("execute_result", message, Contents.ExecuteResult(value, _count));
    }

    async Task<JsonObject> Help(string name, CancellationToken interrupt)
    {
        if (await engine.InspectAsync(name, name.Length, interrupt).ConfigureAwait(false) is { } found)
            return Contents.ExecuteOk(_count, [], [Contents.Page(found)]);
        var nothing = new MimeBundle(new() { ["text/plain"] = $"There is nothing of the name '{name}' here." }, []);
        return Contents.ExecuteOk(_count, [], [Contents.Page(nothing)]);
    }

    async Task<JsonObject> Evaluate(ExecuteRequest request, CancellationToken interrupt)
    {
        var values = new JsonObject();
        foreach (var (name, expression) in request.UserExpressions)
        {
            var cell = new CellRequest(expression, string.Create(CultureInfo.InvariantCulture, $"expression {++_unnumbered}"));
            var result = await engine.RunAsync(cell, SilentOutput.Instance, interrupt).ConfigureAwait(false);
            values[name] = result.Error is { } error ? Contents.ErrorReply(error) : Contents.Expression(result.Value);
        }
        return values;
    }

    JsonObject Failed(CellError error)
    {
        var content = Contents.ErrorReply(error);
        content["execution_count"] = _count;
        content["user_expressions"] = new JsonObject();
        content["payload"] = new JsonArray();
        return content;
    }
}
