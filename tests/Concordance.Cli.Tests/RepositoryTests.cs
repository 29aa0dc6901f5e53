namespace Concordance.Cli.Tests;

/// <summary>Where the command finds its notebooks, and where it writes.</summary>
public sealed class RepositoryTests : IDisposable
{
    readonly TempFolder _checkout = new(), _tool = new(), _current = new();

    public RepositoryTests()
    {
        _checkout.Write("Toolkit.sln", "");
        _checkout.Write("bin/a", "");
        _tool.Write("carried/notebooks/01-step.ipynb", MadeUpNotebook.Of("01-step", "1"));
        _tool.Write("carried/notebooks/course/01-lesson.ipynb", MadeUpNotebook.Of("01-lesson", "1"));
    }

    public void Dispose()
    {
        foreach (var folder in new[] { _checkout, _tool, _current }) folder.Dispose();
    }

    [Fact]
    public void Find_ACheckoutAboveTheCurrentFolder_GoesBeforeAllElse()
    {
        var found = Repository.Find(_checkout.Of("bin"), _tool.Path);
        Assert.Equal((_checkout.Path, false, _checkout.Of("runs")), (found.Root, found.IsCarried, found.Runs));
        Assert.Equal(_checkout.Path, Repository.Find(_current.Path, _checkout.Of("bin")).Root);
    }

    [Fact]
    public void Find_InATool_TakesWhatItCarries_AndWritesBelowTheCurrentFolder()
    {
        var found = Repository.Find(_current.Path, _tool.Path);
        Assert.True(found.IsCarried);
        Assert.Equal(_tool.Of("carried"), found.Root);
        Assert.Equal((_current.Of("runs"), _current.Of("cases"), _current.Of(Path.Combine("cases", "organic"))), (found.Runs, found.Cases, found.CaseOf("organic")));
        Assert.StartsWith(_tool.Path, found.CaseOf("paris-2023"), StringComparison.Ordinal);
        Assert.Throws<InputException>(() => Repository.Find(_current.Path, _current.Path));
    }

    [Fact]
    public void Carried_RefusesWhatOnlyACheckoutTakes()
    {
        var carried = Repository.Find(_current.Path, _tool.Path);
        Assert.Contains("--save", Assert.Throws<InputException>(() => SavedOutputs.Check(carried, new Case { Id = "x", Folder = _current.Path, Title = "x", Synthetic = true, Sources = [] })).Remedy, StringComparison.Ordinal);
        Assert.Throws<InputException>(() => carried.NeedCheckout("No.", "Do."));
        Repository.Find(_checkout.Path, _tool.Path).NeedCheckout("No.", "Do.");
    }

    /// <summary>What the tool carries is named as in a checkout and needs no trust; what lies in the current folder goes first, and does.</summary>
    [Fact]
    public void Carried_LessonsAreNamedAsInACheckout()
    {
        var carried = Repository.Find(_current.Path, _tool.Path);
        var lesson = NotebookSource.At(carried, "notebooks/course/01-lesson.ipynb");
        Assert.True(lesson.IsOfCheckout);
        Assert.False(lesson.IsSteps);
        Assert.True(NotebookSource.Steps(carried).IsOfCheckout);
        Assert.Throws<InputException>(() => NotebookSource.At(carried, "notebooks/none"));
        _current.Write("sent/01-lesson.ipynb", MadeUpNotebook.Of("01-lesson", "1"));
        Assert.False(NotebookSource.At(carried, _current.Of("sent")).IsOfCheckout);
        Assert.False(NotebookSource.At(carried, Path.GetRelativePath(carried.Root, _current.Of("sent"))).IsOfCheckout);
    }
}
