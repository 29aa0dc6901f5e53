using Concordance.Attribution;

namespace Concordance.Tests.Attribution;

public class PrivateNamesGuardTests
{
    static Case Listed(TempFolder folder, string names)
    {
        folder.Write("private/names.txt", names);
        return SummaryGuardTests.Open with { Folder = folder.Path, Publication = new() { PrivateNames = "private/names.txt" } };
    }

    static IReadOnlyList<SummaryProblem> Problems(string text, string names)
    {
        using var folder = new TempFolder();
        var @case = Listed(folder, names);
        return SummaryGuard.Problems(SummaryGuardTests.Made(@case) with { Sections = [new("part", "Part", StatementLayer.Frame, null, [new(text, [])], [])] }, @case);
    }

    [Theory]
    [InlineData("Said by Éloïse Tréfabule.")]
    [InlineData("said by eloise trefabule")]
    [InlineData("Tréfabule, Éloïse: no comment.")]
    [InlineData("TRÉFABULE Éloïse")]
    [InlineData("On the word of d'Éloïse Tréfabule")]
    [InlineData("“Éloïse  Tréfabule” said so.")]
    public void Guard_PrivateName_IsRefusedAndNotRepeated(string text)
    {
        var problem = Problems(text, "\nÉloïse Tréfabule\nOtto\n").Single();
        Assert.Equal(("sentence 1 of section 'part'", "has the name in line 2 of the list of private names"), (problem.Where, problem.What));
    }

    [Theory]
    [InlineData("Said by Éloïse Tréfabulet.")]
    [InlineData("Said by Éloïse. Somebody else is called Jean Tréfabule.")]
    [InlineData("Ottoman empire")]
    public void Guard_PartsOfPrivateNames_Pass(string text) => Assert.Empty(Problems(text, "Éloïse Tréfabule\nOtto"));

    [Fact]
    public void Guard_PrivateName_IsFoundInWhateverIsShown()
    {
        using var folder = new TempFolder();
        var @case = Listed(folder, "Ötto, Vahn-Berg");
        Assert.Single(SummaryGuard.Problems(SummaryGuardTests.Made(SummaryGuardTests.Open) with { Title = "Otto Vahn Berg" }, @case));
        Assert.Contains("the contextual evidence C1 has the name", Assert.Throws<InputException>(() => SummaryGuardTests.Made(@case with { Context = [new() { Id = "C1", Statement = "S.", Source = "Vahn-Berg Otto", Grade = "B2" }] })).Problem, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("a remark of the publication has the name", Assert.Throws<InputException>(() => SummaryGuardTests.Made(@case with { Publication = @case.Publication with { Replies = [new("Otto Vahn-Berg", "No.")] } })).Problem, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("the finding F01.1 has the name", Assert.Throws<InputException>(() => SummaryGuardTests.Made(@case, [Some.Finding("x", id: "F01.1") with { Statement = "OTTO VAHN-BERG was seen." }])).Problem, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Guard_WithoutTheList_SaysThatNothingWasLookedFor()
    {
        using var folder = new TempFolder();
        var @case = Listed(folder, "Otto");
        Assert.Empty(SummaryGuard.NotChecked(@case));
        File.Delete(folder.Of("private/names.txt"));
        Assert.Empty(SummaryGuard.Problems(SummaryGuardTests.Made(@case), @case));
        Assert.Contains("is not there", SummaryGuard.NotChecked(@case).Single(), StringComparison.Ordinal);
        Assert.Contains("gives no list", SummaryGuard.NotChecked(SummaryGuardTests.Open).Single(), StringComparison.Ordinal);
    }
}
