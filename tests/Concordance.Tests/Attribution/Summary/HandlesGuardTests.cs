using Concordance.Attribution;
using Concordance.Ingest;

namespace Concordance.Tests.Attribution;

[Collection(ProcessWide.Name)]
public class HandlesGuardTests
{
    const string Rows = "tweetid;userid;user_screen_name;tweet_time;tweet_text\n1;11;Zim_Zam77;2023-07-18 10:00;one\n2;12;pluvierblanc;2023-07-18 10:01;two\n3;13;paris;2023-07-18 10:02;three\n4;14;olympics2024x;2023-07-18 10:03;four\n5;15;grenadines;2023-07-18 10:04;five\n";

    static Case Pseudonymous(TempFolder folder)
    {
        folder.Write("posts.csv", Rows);
        return SummaryGuardTests.Open with { Folder = folder.Path, Sources = [new() { Path = "posts.csv", TimeZone = "UTC" }], Privacy = Privacy.Pseudonymous, Synthetic = false, Title = "A call" };
    }

    static void Within(Action<TempFolder, Case> test)
    {
        using var folder = new TempFolder();
        using var key = ProcessWide.Variable(PseudonymKey.FileVariable, folder.Of("key"));
        test(folder, Pseudonymous(folder));
    }

    static IReadOnlyList<string> Shown(Case @case, string text) =>
        [.. SummaryGuard.Problems(SummaryGuardTests.Made(@case) with { Sections = [new("part", "Part", StatementLayer.Frame, null, [new(text, [])], [])] }, @case).Select(p => p.Where + " " + p.What)];

    [Theory]
    [InlineData("Posted by @someone.")]
    [InlineData("See https://x.com/someone.")]
    [InlineData("See https://twitter.com/someone/status/1234567890.")]
    [InlineData("Write to someone@mail.example.")]
    public void Guard_HandleOrLinkInAPseudonymousCase_IsRefused(string text) => Within((_, @case) =>
    {
        Assert.Contains(Shown(@case, text), p => p.StartsWith("sentence 1 of section 'part' shows a handle", StringComparison.Ordinal));
        Assert.Empty(Shown(@case with { Privacy = Privacy.Open, Synthetic = true }, text));
    });

    [Fact]
    public void Guard_PseudonymsAndOtherLinks_Pass() => Within((_, @case) =>
    {
        var names = new Pseudonymizer(PseudonymKey.Of(@case.Id));
        foreach (var text in new[] { "By @someone, see https://x.com/someone/status/123.", "account-0123456789abcdef wrote it", "https://outlet.example/article-1 and outlet.example/2", "a hidden thing at 10:00 @ noon" }.Select(names.Text))
            Assert.Empty(Shown(@case, text));
    });

    [Theory]
    [InlineData("Zim_Zam77")]
    [InlineData("zim_zam77")]
    [InlineData("PluvierBlanc")]
    [InlineData("olympics2024x")]
    public void Guard_TypedHandleOfTheSources_IsRefusedAndNotRepeated(string handle) => Within((_, @case) =>
    {
        foreach (var typed in new[]
        {
            @case with { Title = $"The case of {handle}" }, @case with { Context = [new() { Id = "C1", Statement = $"It was {handle}.", Source = "A paper", Grade = "B2" }] },
            @case with { Publication = new() { Dissent = [new("A reviewer", $"Ask {handle}, she knows.")] } },
        })
        {
            var problem = Assert.Throws<InputException>(() => SummaryGuardTests.Made(typed)).Message;
            Assert.Contains("is the handle of an account in the sources", problem, StringComparison.Ordinal);
            Assert.DoesNotContain(handle, problem, StringComparison.OrdinalIgnoreCase);
        }
    });

    [Fact]
    public void Guard_TypedWordsThatAreDeclaredOrPlaces_Pass() => Within((_, @case) =>
    {
        var typed = @case with { Title = "A call in Paris, the grenadines, not Zim_Zam78", Themes = [new() { Id = "drinks", Label = "drinks", Terms = ["grenadines"] }] };
        Assert.NotNull(SummaryGuardTests.Made(typed));
        Assert.Throws<InputException>(() => SummaryGuardTests.Made(typed with { Title = "A call for syrups by fruitfly9 and pluvierblanc" }));
    });

    [Fact]
    public void Guard_WithoutTheSources_SaysThatHandlesWereNotCompared() => Within((folder, @case) =>
    {
        Assert.DoesNotContain(SummaryGuard.NotChecked(@case), n => n.Contains("handles", StringComparison.Ordinal));
        File.Delete(folder.Of("posts.csv"));
        Assert.NotNull(SummaryGuardTests.Made(@case with { Title = "The case of Zim_Zam77" }));
        Assert.Contains(SummaryGuard.NotChecked(@case), n => n.Contains("handles", StringComparison.Ordinal));
    });
}
