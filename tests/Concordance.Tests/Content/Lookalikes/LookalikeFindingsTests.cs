using Concordance.Attribution;
using Concordance.Content;

namespace Concordance.Tests.Content.Lookalikes;

[Collection(ProcessWide.Name)]
public class LookalikeFindingsTests(ITestOutputHelper output)
{
    static readonly Lazy<(AccountLookalikes Accounts, DomainLookalikes Domains)> s_bundled = new(() => (AccountLookalikes.Of(BundledCase.Opened), DomainLookalikes.Of(BundledCase.Opened)));

    /// <summary>The fake outlet of the truth is found, and nobody else is accused of looking like one.</summary>
    [Fact]
    public void Of_BundledCase_FindsTheFakeOutletAndNobodyElse()
    {
        var fake = File.ReadLines(Path.Combine(Checkout.BundledCase, "truth", "accounts.csv")).Select(l => l.Split(',')).Single(l => l[3] == "fake-outlet");
        var alike = s_bundled.Value.Accounts.Hits.Where(h => h.Lookalike.Kind <= LookalikeKind.SameLookInOtherCase).ToList();
        Assert.Equal([NameSort.Handle, NameSort.ShownName], alike.Select(h => h.Lookalike.Target.Sort));
        Assert.All(alike, h => Assert.Equal(fake[0], h.AccountId));
        Assert.All(alike, h => Assert.Equal("I (U+0049) \u2192 l (U+006C)", h.Lookalike.InCodePoints));
        Assert.All(alike, h => Assert.True(h.Chance is { Count: 0, Total: > 100 }));
    }

    [Fact]
    public void Of_BundledCase_FindsTheFakeDomainAndNoHonestOne()
    {
        var hit = Assert.Single(s_bundled.Value.Domains.Hits);
        Assert.Equal(("lnfo-sillage.example", "info-sillage.example", LookalikeKind.SameLookInOtherCase), (hit.Domain, hit.Lookalike.Target.Text, hit.Lookalike.Kind));
        Assert.Equal(new DateOnly(2023, 6, 27), hit.RegisteredOn);
        Assert.True(hit.Posts > hit.Accounts && hit.Carriers < hit.Accounts && hit.First is { Kind: DateTimeKind.Utc });
        Assert.False(s_bundled.Value.Domains.FromReference);
    }

    [Fact]
    public void Findings_StateBothRatesAndBearOnNoRung()
    {
        Finding[] findings = [LookalikeFindings.OfAccounts(BundledCase.Opened, s_bundled.Value.Accounts), LookalikeFindings.OfDomains(BundledCase.Opened, s_bundled.Value.Domains)];
        foreach (var f in findings) output.WriteLine(f.Statement);
        Assert.Equal(["lookalike-accounts", "lookalike-domains"], findings.Select(f => f.Name));
        // Sites are counted, one account is not.
        Assert.Equal([null, 1], findings.Select(f => f.Value));
        Assert.Contains("fewer than 5 bear a name", findings[0].Statement, StringComparison.Ordinal);
        Assert.Contains($"Fewer than 5 of {BundledCase.Opened.Campaign.AccountIds.Count} accounts that carried the campaign are among them", findings[0].Statement, StringComparison.Ordinal);
        // Nor are its posts, of which there can be many.
        Assert.Null(findings[0].Evidence);
        Assert.Equal(s_bundled.Value.Domains.Hits[0].Posts, findings[1].Evidence!.Count);
        Assert.All(findings, f => Assert.Null(f.BearsOn));
        Assert.All(findings, f => Assert.Contains("Of ordinary", f.Statement, StringComparison.Ordinal));
        Assert.All(findings, f => Assert.Contains("U+006C", f.Statement, StringComparison.Ordinal));
        // Whose name it is stays out of the statement.
        Assert.All(findings, f => Assert.DoesNotContain("illage", f.Statement, StringComparison.OrdinalIgnoreCase));
    }

    static Investigation Small(TempFolder folder, Privacy privacy, bool outlets)
    {
        folder.Write("posts.csv", "id,author_id,username,created_at,text,urls\n1,10,lnfoSillage,2023-07-18T10:00:00Z,one,https://www.xn--lemond-gva.fr/a\n2,11,InfoSillage,2023-07-18T10:00:01Z,two,https://info-sillage.example/b\n");
        folder.Write("outlets.csv", "name,username,domain\nInfo Sillage,InfoSillage,info-sillage.example\n");
        CaseFile.Write(new() { Id = "small", Title = "T", Synthetic = true, Privacy = privacy, Sources = [new() { Path = "posts.csv" }], Side = outlets ? new() { Outlets = new("outlets.csv") } : null }, folder.Path);
        return Investigation.Open(folder.Path);
    }

    /// <summary>The name is found in the sources and told to nobody: whom it resembles and how is all that comes out.</summary>
    [Fact]
    public void Of_PseudonymousCase_FindsTheAccountAndShowsNoName()
    {
        using var folder = new TempFolder();
        using var key = ProcessWide.Variable(PseudonymKey.FileVariable, folder.Of("key"));
        var hidden = Small(folder, Privacy.Pseudonymous, outlets: true);
        var accounts = AccountLookalikes.Of(hidden);
        var hit = Assert.Single(accounts.Hits);
        Assert.Equal(hidden.Data.Posts[0].AccountId, hit.AccountId);
        Assert.Equal((LookalikeKind.SameLook, "InfoSillage", ""), (hit.Lookalike.Kind, hit.Lookalike.Target.Text, hit.Lookalike.Name));
        Assert.Empty(hit.Lookalike.Changes);
        var finding = LookalikeFindings.OfAccounts(hidden, accounts);
        Assert.Null(finding.Value);
        Assert.DoesNotContain("U+", finding.Statement, StringComparison.Ordinal);
        var table = LookalikeTables.Accounts(accounts, hidden.Names);
        Assert.DoesNotContain("name", table.Columns.Select(c => c.Name));
        Assert.StartsWith("account-", (string)table["account"][0], StringComparison.Ordinal);
        Assert.DoesNotContain(table.Columns.SelectMany(c => c.Cast<object?>()), v => v?.ToString()?.Contains("lnfo", StringComparison.Ordinal) == true);
    }

    /// <summary>A shortened link counts for the domain that the case says it leads to.</summary>
    [Fact]
    public void Of_CaseWithShortLinks_FindsTheDomainBehindThem()
    {
        using var folder = new TempFolder();
        folder.Write("posts.csv", "id,author_id,username,created_at,text,urls\n1,10,a,2023-07-18T10:00:00Z,one,https://short.example/x\n2,11,b,2023-07-18T10:00:01Z,two,https://www.INFO-SILLAGE.example/b\n");
        folder.Write("outlets.csv", "domain\ninfo-sillage.example\n");
        folder.Write("short.csv", "short,target\nhttps://short.example/x,https://lnfo-sillage.example/a\n");
        CaseFile.Write(new() { Id = "small", Title = "T", Synthetic = true, Privacy = Privacy.Open, Sources = [new() { Path = "posts.csv" }], Side = new() { Outlets = new("outlets.csv"), ShortLinks = new("short.csv") } }, folder.Path);
        var hit = Assert.Single(DomainLookalikes.Of(Investigation.Open(folder.Path)).Hits);
        Assert.Equal(("lnfo-sillage.example", 1), (hit.Domain, hit.Posts));
    }

    [Fact]
    public void Of_SmallCase_FindsTheOneThatIsNotTheOutlet()
    {
        using var folder = new TempFolder();
        var small = Small(folder, Privacy.Open, outlets: true);
        var accounts = AccountLookalikes.Of(small);
        Assert.Equal(("10", LookalikeKind.SameLook, (bool?)null), Assert.Single(accounts.Hits) is var h ? (h.AccountId, h.Lookalike.Kind, h.Carried) : default);
        Assert.Contains("no ordinary names of like length", LookalikeFindings.OfAccounts(small, accounts).Statement, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_CaseWithoutOutlets_ComparesDomainsWithTheReference()
    {
        using var folder = new TempFolder();
        var bare = Small(folder, Privacy.Open, outlets: false);
        Assert.NotNull(AccountLookalikes.Of(bare).Missing);
        var domains = DomainLookalikes.Of(bare);
        Assert.True(domains.FromReference && domains.Targets > 200);
        Assert.Equal(("xn--lemond-gva.fr", "lemonde.fr", LookalikeKind.SameLetters), domains.Hits.Select(h => (h.Domain, h.Lookalike.Target.Text, h.Lookalike.Kind)).First());
        Assert.Contains("2019", string.Concat(LookalikeFindings.OfDomains(bare, domains).Limits), StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_ShowWhatDiffersBesideTheChance()
    {
        var table = LookalikeTables.Accounts(s_bundled.Value.Accounts, BundledCase.Opened.Names);
        Assert.Equal("looks the same", table["how"][0]);
        Assert.StartsWith("0 of ", (string)table["ordinary names resembled so"][0], StringComparison.Ordinal);
        var few = s_bundled.Value.Accounts;
        bool Tells(int carriers) => LookalikeTables.Accounts(few with { Hits = [.. Enumerable.Range(0, 7).Select(i => few.Hits[0] with { AccountId = $"{i}", Carried = i < carriers })] }, OutputNames.Open(new Dictionary<string, Account>())).Columns.Any(c => c.Name == "carried the campaign");
        Assert.Equal([true, false, false, true, true], new[] { 0, 1, 4, 5, 7 }.Select(Tells));
        Assert.Equal("2023-06-27", LookalikeTables.Domains(s_bundled.Value.Domains)["registered"][0]);
    }
}
