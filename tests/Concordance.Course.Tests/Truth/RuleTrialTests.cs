namespace Concordance.Course.Tests.Truth;

public class RuleTrialTests
{
    static readonly CaseTruth s_truth = new(new Dictionary<string, string> { ["a"] = "campaign", ["b"] = "campaign", ["c"] = "fake-outlet", ["d"] = "fan", ["e"] = "ordinary", ["f"] = "critic" });

    [Fact]
    public void Trial_CountsByRole_PrecisionAndRecall()
    {
        var trial = RuleTrial.Of(s_truth, ["a", "a", "c", "f", "unknown"]);
        Assert.Equal((2, 3), (trial.Precision.Count, trial.Precision.Total));
        Assert.Equal((2, 3), (trial.Recall.Count, trial.Recall.Total));
        Assert.Equal(["the campaign", "the campaign's own outlet"], trial.Roles.Take(2).Select(r => r.Role).Order());
        Assert.Equal(["critics of the Games", "fans", "ordinary accounts"], trial.Roles.Skip(2).Select(r => r.Role));
    }

    [Fact]
    public void Truth_OfACaseWithoutOne_IsRefused()
    {
        using var folder = new TempFolder();
        var @case = BundledLessons.Opened.Case with { Folder = folder.Path };
        Assert.Contains("has no truth", Assert.Throws<InputException>(() => CaseTruth.Of(@case)).Problem);
        folder.Write("truth/accounts.csv", "account_id,role,status\na,campaign,collected\nb,fan,deleted-before-collection\n");
        Assert.Equal(["a"], CaseTruth.Of(@case).Roles.Keys);
        Assert.Throws<InputException>(() => CaseTruth.Of(@case with { Synthetic = false }));
        folder.Write("truth/accounts.csv", "account_id,role\na,campaign\n");
        Assert.Contains("status", Assert.Throws<InputException>(() => CaseTruth.Of(@case)).Problem);
    }

    [Fact]
    public void OwnRule_NamesWhoSuffersMost()
    {
        var lesson = BundledLessons.All.OfType<AccusingTheInnocent>().Single();
        Assert.Contains("people from the country, abroad", lesson.OwnRule.Check(lesson.Declares.Except(lesson.Together)).Text);
        Assert.Contains("Too many", lesson.OwnRule.Check(BundledLessons.Opened.Data.Accounts.Keys).Text);
    }
}
