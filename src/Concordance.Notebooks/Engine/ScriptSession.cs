using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Scripting;
using Microsoft.CodeAnalysis.Scripting;

namespace Concordance.Notebooks;

/// <summary>
/// A C# session: cells run one after the other, each sees what the earlier ones declared. A cell that fails loses nothing of that.
/// Sessions share no variables, but the process they run in: static fields of libraries and the registered formatters.
/// Console and current folder belong to the process too, so of all sessions one cell runs at a time and others wait.
/// </summary>
public sealed class ScriptSession
{
    static readonly SemaphoreSlim s_oneCell = new(1, 1);

    readonly HashSet<string> _labels = new(StringComparer.Ordinal);
    readonly SessionReferences _references;
    readonly ScriptOptions _options;
    ScriptState<object>? _state;
    string _directory;

    /// <summary>Makes a session. Nothing is compiled yet.</summary>
    /// <param name="workingDirectory">The folder in which cells start and from which <c>#r</c> paths are seen; null for the current one.</param>
    public ScriptSession(string? workingDirectory = null)
    {
        _directory = Path.GetFullPath(workingDirectory ?? Environment.CurrentDirectory);
        _references = new SessionReferences(() => _directory);
        _options = ScriptOptions.Default
            .WithReferences(HostReferences.All)
            .WithMetadataResolver(_references)
            .WithSourceResolver(new SessionSources(_directory))
            .WithImports(DefaultUsings)
            .WithLanguageVersion(LanguageVersion.Latest)
            .WithEmitDebugInformation(true)
            .WithFileEncoding(Encoding.UTF8);
    }

    /// <summary>The namespaces that every cell sees: those of .NET Interactive's C# kernel.</summary>
    public static IReadOnlyList<string> DefaultUsings { get; } =
    [
        "System", "System.IO", "System.Text", "System.Collections", "System.Collections.Generic",
        "System.Threading.Tasks", "System.Linq",
    ];

    /// <summary>
    /// Loads the compiler and the references ahead of the first cell. Worth calling as soon as a program knows that it will run cells.
    /// </summary>
    public static Task WarmUpAsync() => new ScriptSession().RunAsync("1 + 1", "warm-up");

    /// <summary>Runs a cell. What the cell does wrong comes back in the result and is never thrown.</summary>
    /// <param name="code">The cell's text.</param>
    /// <param name="cellLabel">How tracebacks call the cell. Another one for each cell, or lines can't be told apart.</param>
    /// <param name="cancellationToken">Keeps the cell from starting. A running cell is not interrupted.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled before the cell ran.</exception>
    public async Task<CellResult> RunAsync(string code, string cellLabel, CancellationToken cancellationToken = default)
    {
        await s_oneCell.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await Task.Run(() => RunAloneAsync(MultilineText.UnixLineEnds(code), cellLabel), cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            s_oneCell.Release();
        }
    }

    async Task<CellResult> RunAloneAsync(string code, string label)
    {
        var (prepared, refusal) = CellSource.Prepare(code, _references);
        if (refusal is not null) return new CellResult(null, "", "", refusal);
        if (!Directory.Exists(_directory)) return new CellResult(null, "", "", ErrorDescription.FolderGone());

        _labels.Add(label);
        using var scope = new CellScope(_directory);
        MimeBundle? value = null;
        CellError? error = null;
        try
        {
            var state = await EvaluateAsync(prepared, label).ConfigureAwait(false);
            if (state.Exception is { } thrown) error = ErrorDescription.Of(thrown, label, _labels);
            else value = ValueFormatting.Format(state.ReturnValue);
        }
        catch (CompilationErrorException e)
        {
            error = ErrorDescription.Of(e.Diagnostics);
        }
        catch (Exception e)
        {
            error = ErrorDescription.Of(e, label, _labels);
        }
        _directory = CellScope.Directory ?? _directory;
        return new CellResult(value, scope.Output, scope.ErrorOutput, error);
    }

    async Task<ScriptState<object>> EvaluateAsync(string code, string label)
    {
        var options = _options.WithFilePath(label);
        return _state = _state is null
            ? await CSharpScript.Create<object>(code, options).RunAsync(null, _ => true).ConfigureAwait(false)
            : await _state.ContinueWithAsync<object>(code, options, _ => true).ConfigureAwait(false);
    }
}
