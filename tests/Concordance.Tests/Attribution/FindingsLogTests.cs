using Concordance.Ingest;
using Concordance.Attribution;

namespace Concordance.Tests.Attribution;

public class FindingsLogTests
{
    static readonly Finding s_full = new()
    {
        Name = "marker:x", Statement = "Ünal <b>\"quoted\"</b> 🙂 & more.", Kind = EvidenceKind.Contextual, BearsOn = Rung.CountryLinked, Holds = true, Value = 1.5e-300, Unit = "ratio of rates",
        Studied = new(1, 3), BaseRate = new(0, 0), Interval = new(0, double.PositiveInfinity), Limits = ["One.", "Two."], Innocent = ["Three."], Method = Some.Method, Subject = Subject.Group, Evidence = new(7, new('a', 64), ["p1", "p2"]),
    };

    [Fact]
    public void FindingsLog_Ids_AreThoseOfNotebookAndOrder()
    {
        using var folder = new TempFolder();
        var log = FindingsLog.Start(Some.Case(folder.Path, "x"), "02-burst-timeline", "hash");
        Assert.Equal(["F02.1", "F02.2"], log.Record("cell-a", Some.Finding("a"), Some.Finding("b")).Select(f => f.Id));
        var third = Assert.Single(log.Record("cell-b", Some.Finding("c")));
        Assert.Equal(("F02.3", "02-burst-timeline", "cell-b", "hash"), (third.Id, third.Notebook, third.Cell, third.InputHash));
        Assert.Equal(3, log.Recorded.Count);
    }

    [Fact]
    public void FindingsLog_Json_ReadsBackEqual()
    {
        using var folder = new TempFolder();
        var @case = Some.Case(folder.Path, "x");
        var log = FindingsLog.Start(@case, "03-accounts", "hash");
        log.Record("c", s_full, s_full with { Value = double.NaN, Interval = null, Limits = [] }, Finding.NotComputed("n", "It", "no data", EvidenceKind.Technical, Some.Method));
        var read = FindingsLog.ReadAll(@case);
        Assert.Equivalent(log.Recorded, read.Findings, strict: true);
        Assert.Equal(read.ToJson(), FindingsFile.Parse(read.ToJson()).ToJson());
    }

    [Fact]
    public void FindingsLog_StartedAgain_DropsWhatThatNotebookRecorded()
    {
        using var folder = new TempFolder();
        var @case = Some.Case(folder.Path, "x");
        FindingsLog.Start(@case, "03-b", "hash").Record("c", Some.Finding("three"));
        FindingsLog.Start(@case, "01-a", "hash").Record("c", Some.Finding("old"), Some.Finding("older"));
        FindingsLog.Start(@case, "01-a", "hash").Record("c", Some.Finding("new"));
        Assert.Equal([("F01.1", "new"), ("F03.1", "three")], FindingsLog.ReadAll(@case).Findings.Select(f => (f.Id, f.Name)));
        FindingsLog.Clear(@case);
        Assert.Empty(FindingsLog.ReadAll(@case).Findings);
    }

    [Fact]
    public void FindingsLog_FindingsOfOtherData_AreRefused()
    {
        using var folder = new TempFolder();
        folder.Write("posts.csv", "id,author_id,created_at\n1,a,2023-07-18T10:00:00Z\n");
        CaseFile.Write(Some.Case(folder.Path, "posts.csv") with { Synthetic = true, Privacy = Privacy.Open }, folder.Path);
        Investigation.Open(folder.Path).StartFindings("01-ingest").Record("c", Some.Finding("a"));
        Assert.Single(FindingsLog.ReadCurrent(Investigation.Open(folder.Path)).Findings);

        folder.Write("posts.csv", "id,author_id,created_at\n1,a,2023-07-18T10:00:00Z\n2,a,2023-07-18T10:00:00Z\n");
        CaseIngest.Run(CaseFile.Read(folder.Path), new() { Accept = ["posts.csv"] }, cancel: TestContext.Current.CancellationToken);
        var e = Assert.Throws<InputException>(() => FindingsLog.ReadCurrent(Investigation.Open(folder.Path)));
        Assert.Contains("01-ingest", e.Problem, StringComparison.Ordinal);
        Assert.Contains("Run these notebooks again", e.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void FindingsLog_OtherCriteria_MakeFindingsStale()
    {
        using var folder = new TempFolder();
        folder.Write("posts.csv", "id,author_id,created_at\n1,a,2023-07-18T10:00:00Z\n");
        var made = Some.Case(folder.Path, "posts.csv") with { Synthetic = true, Privacy = Privacy.Open };
        CaseFile.Write(made, folder.Path);
        Investigation.Open(folder.Path).StartFindings("01-ingest").Record("c", Some.Finding("a"));
        CaseFile.Write(made with { Title = "Another title" }, folder.Path);
        Assert.Single(FindingsLog.ReadCurrent(Investigation.Open(folder.Path)).Findings);
        CaseFile.Write(made with { Campaign = new() { Hashtags = ["other"] } }, folder.Path);
        Assert.Throws<InputException>(() => FindingsLog.ReadCurrent(Investigation.Open(folder.Path)));
    }
}
