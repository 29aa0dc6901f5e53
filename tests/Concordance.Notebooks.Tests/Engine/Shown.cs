using System.Text;

namespace Concordance.Notebooks.Tests.Engine;

/// <summary>Remembers what a cell showed, in order, and answers its questions.</summary>
sealed class Shown(params string[] answers) : ICellOutput
{
    readonly Queue<string> _answers = new(answers);
    readonly StringBuilder _text = new();

    public List<(MimeBundle Value, string? Id, bool IsUpdate)> Displays { get; } = [];

    public List<(string Prompt, bool IsPassword)> Questions { get; } = [];

    /// <summary>Completed once the text is there.</summary>
    public TaskCompletionSource Started { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public string Text => _text.ToString();

    public void Write(bool isError, string text)
    {
        _text.Append(isError ? $"[{text}]" : text);
        Started.TrySetResult();
    }

    public void Display(MimeBundle value, string? displayId, bool isUpdate)
    {
        _text.Append('<').Append((string?)value.Data["text/plain"]).Append('>');
        Displays.Add((value, displayId, isUpdate));
    }

    public string? Ask(string prompt, bool isPassword)
    {
        Questions.Add((prompt, isPassword));
        return _answers.TryDequeue(out var answer) ? answer : null;
    }
}
