using System.Globalization;
using Concordance.Content;

namespace Concordance.Tests.Content.Lookalikes;

public class LookalikesTests
{
    static Lookalike? One(NameSort sort, string target, string name) => Concordance.Content.Lookalikes.Find([new(sort, target, "The outlet")], sort, [name]).SingleOrDefault();

    [Theory]
    [InlineData("InfoSillage", "lnfoSillage", LookalikeKind.SameLook)]
    [InlineData("InfoSillage", "Inf\u043eSillage", LookalikeKind.SameLook)]
    [InlineData("infosillage", "lnfosillage", LookalikeKind.SameLookInOtherCase)]
    [InlineData("infosillage", "INF0SILLAGE", LookalikeKind.SameLookInOtherCase)]
    [InlineData("worldnews", "vvorldnews", LookalikeKind.SameLookInOtherCase)]
    [InlineData("dailymodern", "clailyrnodern", LookalikeKind.SameLookInOtherCase)]
    [InlineData("info_sillage", "infosillage", LookalikeKind.SameLetters)]
    [InlineData("depeche", "d\u00e9p\u00eache", LookalikeKind.SameLetters)]
    [InlineData("infosillage", "infosilage", LookalikeKind.OneEdit)]
    [InlineData("infosillage", "infosillages", LookalikeKind.OneEdit)]
    [InlineData("infosillage", "imfosillage", LookalikeKind.OneEdit)]
    [InlineData("infosillage", "ifnosillage", LookalikeKind.OneEdit)]
    [InlineData("infosillage", "ingosollage", LookalikeKind.TwoEdits)]
    [InlineData("infosillage", "infosillage_officiel", LookalikeKind.Extended)]
    [InlineData("infosillage", "the_info_sillage", LookalikeKind.Extended)]
    public void Find_Handles_ByTheClosestKind(string target, string name, LookalikeKind kind) => Assert.Equal(kind, One(NameSort.Handle, target, name)?.Kind);

    [Theory]
    [InlineData("InfoSillage", "infosillage")]
    [InlineData("InfoSillage", "InfoSillage")]
    [InlineData("infosillage", "gazette_du_canal")]
    [InlineData("rfi", "rti")]
    [InlineData("leberry", "lesbarry")]
    [InlineData("info", "infosillage")]
    [InlineData("infosillage", "")]
    [InlineData("infosillage", "\u200b")]
    public void Find_OwnNameOrAnother_IsNone(string target, string name) => Assert.Null(One(NameSort.Handle, target, name));

    [Theory]
    [InlineData("info-sillage.example", "https://www.lnfo-sillage.example/a", LookalikeKind.SameLookInOtherCase)]
    [InlineData("info-sillage.example", "info-sillage.test", LookalikeKind.SameName)]
    [InlineData("info-sillage.example", "infosillage.example", LookalikeKind.SameLetters)]
    [InlineData("info-sillage.example", "info-sillage.example.login.test", LookalikeKind.WithinHost)]
    [InlineData("info-sillage.example", "info-silage.test", LookalikeKind.OneEdit)]
    [InlineData("info-sillage.example", "info-sillage-actu.test", LookalikeKind.Extended)]
    [InlineData("scope.example", "xn--scpe-65d.example", LookalikeKind.SameLook)]
    [InlineData("info-sillage.example", "xn--nfo-sillage-yzb.example", LookalikeKind.SameLook)]
    public void Find_Domains_ByTheClosestKind(string target, string host, LookalikeKind kind) => Assert.Equal(kind, One(NameSort.Domain, target, host)?.Kind);

    [Theory]
    [InlineData("info-sillage.example", "sport.info-sillage.example")]
    [InlineData("info-sillage.example", "INFO-SILLAGE.example.")]
    [InlineData("info-sillage.example", "192.0.2.1")]
    [InlineData("info-sillage.example", "com")]
    [InlineData("info-sillage.example", "not a host")]
    [InlineData("info-sillage.example", "xn--\u00e9.example")]
    public void Find_OwnHostOrNone_IsNone(string target, string host) => Assert.Null(One(NameSort.Domain, target, host));

    [Fact]
    public void Find_ShownNames_CountsTheSameNameOfAnother() => Assert.Equal(LookalikeKind.SameName, One(NameSort.ShownName, "Info Sillage", "INFO sillage")?.Kind);

    [Fact]
    public void Find_MixedScripts_ShowsWhichAndTheCodePoints()
    {
        var found = One(NameSort.Handle, "paypal", "p\u0430ypal");
        Assert.NotNull(found);
        Assert.True(found.MixedScripts);
        Assert.Equal(["Latin", "Cyrillic"], found.Scripts);
        Assert.Equal("a (U+0061) \u2192 \u0430 (U+0430)", found.InCodePoints);
    }

    /// <summary>What is not drawn, or turns the line around, stands as a code point alone: a table must show it and not be moved by it.</summary>
    [Theory]
    [InlineData("info\u200bsillage", "nothing \u2192 U+200B")]
    [InlineData("info\u202esillage", "nothing \u2192 U+202E")]
    [InlineData("info\u05d0sillage", "nothing \u2192 U+05D0")]
    public void InCodePoints_WhatIsNotDrawn_AsItsCodePoint(string name, string shown) => Assert.Equal(shown, Assert.Single(CodePointChange.Between("infosillage", name)).ToString());

    [Fact]
    public void Between_RandomNames_TakesAsFewChangesAsTheDistanceSays()
    {
        var random = new Random(7);
        for (var round = 0; round < 300; round++)
        {
            string a = Word(random), b = Word(random);
            var distance = new EditDistance();
            distance.Prepare(a);
            Assert.Equal(distance.To(b, 100), CodePointChange.Between(a, b).Count);
        }

        static string Word(Random random) => string.Concat(Enumerable.Range(0, random.Next(0, 12)).Select(_ => (char)('a' + random.Next(3))));
    }

    [Fact]
    public void Find_AnyOrderAndCulture_IsTheSame()
    {
        LookalikeTarget[] targets = [new(NameSort.Handle, "InfoSillage", "a"), new(NameSort.Handle, "Gazette_Istanbul", "b"), new(NameSort.Handle, "infosilage", "c")];
        string[] names = ["lnfoSillage", "infosillag", "gazette_istanbu1", "GAZETTE_ISTANBUL_TR", "inf0sillage", "GAZETTE-ISTANBUL"];
        var one = Concordance.Content.Lookalikes.Find(targets, NameSort.Handle, names).Select(l => (l.Name, l.Target.Text, l.Kind)).ToList();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            Assert.Equal(one, Concordance.Content.Lookalikes.Find([.. targets.Reverse()], NameSort.Handle, names.Reverse().Concat(names)).Select(l => (l.Name, l.Target.Text, l.Kind)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
        Assert.True(one.Count >= 6);
    }

    [Fact]
    public void Find_HostileNames_EndsAndThrowsNothing()
    {
        string[] names = [new('a', 1_000_000), string.Concat(Enumerable.Repeat("\u0301", 200)), "\ud800", "=cmd|' /C calc'!A0", "<script>", "../../etc/passwd", new('\u202e', 100), "\0"];
        foreach (var sort in Enum.GetValues<NameSort>())
            Assert.DoesNotContain(Concordance.Content.Lookalikes.Find([new(sort, "infosillage", "x"), new(sort, "", "x"), new(sort, "\ud800", "x")], sort, names), l => l.Name.Length > 256);
    }

    [Fact]
    public void Chance_NamesOfOnePattern_ResembleEachOtherAndOthersDoNot()
    {
        var numbered = Enumerable.Range(10, 80).Select(i => string.Create(CultureInfo.InvariantCulture, $"reader_of_{i}"));
        var apart = Enumerable.Range(0, 80).Select(i => string.Concat(Enumerable.Range(0, 12).Select(k => (char)('a' + (i * 7 + k * (i + 3)) % 26))));
        LookalikeTarget target = new(NameSort.Handle, "infosillage_", "x");
        var alike = new LookalikeChance(NameSort.Handle, numbered).Of(target, LookalikeKind.OneEdit);
        Assert.Equal((80, 80), (alike.Count, alike.Total));
        Assert.Equal(0, new LookalikeChance(NameSort.Handle, numbered).Of(target, LookalikeKind.SameLook).Count);
        Assert.Equal(0, new LookalikeChance(NameSort.Handle, apart).Of(target, LookalikeKind.OneEdit).Count);
        Assert.Equal(new(0, 0), new LookalikeChance(NameSort.Handle, apart).Of(target with { Text = new('x', 40) }, LookalikeKind.OneEdit));
        // Two people of one name resemble each other; one person does not resemble himself.
        Assert.Equal((2, 3), new LookalikeChance(NameSort.ShownName, ["Anna Berg", "Anna Berg", "Jan Holm", "Per Lind"]).Of(new(NameSort.ShownName, "Max Stein", "x"), LookalikeKind.SameName) is var p ? (p.Count + 1, p.Total) : default);
    }

    [Fact]
    public void ReferenceOutlets_AreOutletsWithDomains()
    {
        Assert.True(ReferenceOutlets.All.Count > 200);
        Assert.All(ReferenceOutlets.All, o => Assert.NotNull(Concordance.Content.Links.Domain.Of(o.Domain!)));
        // Honest outlets hardly ever look alike: the base rate of a look-alike domain.
        var chance = new LookalikeChance(NameSort.Domain, ReferenceOutlets.All.Select(o => o.Domain!));
        Assert.Equal(0, chance.Of(new(NameSort.Domain, "info-sillage.example", "x"), LookalikeKind.SameLookInOtherCase).Count);
    }

    [Theory]
    [InlineData("https://ASCII.example：ついに来た！", "")]
    [InlineData("http://a..b/", "")]
    [InlineData("https://Exa\u00admple.org/x", "example.org")]
    [InlineData("example.org", "example.org")]
    public void HostOf_LinksThatNoNameServerKnows_IsEmpty(string link, string host) => Assert.Equal(host, NameForm.HostOf(link));
}
