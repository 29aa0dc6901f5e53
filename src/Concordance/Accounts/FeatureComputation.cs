using System.Collections.Concurrent;
using Concordance.Timeline;

namespace Concordance.Accounts;

/// <summary>Computes the feature table: brings the posts of each account together, then goes through the accounts on all processors.</summary>
sealed class FeatureComputation
{
    /// <summary>Accounts that a thread takes at once.</summary>
    const int BlockAccounts = 512;

    readonly Collection _data;
    readonly FeatureInputs _inputs;
    readonly FeatureOptions _options;
    readonly CancellationToken _cancel;
    readonly string[] _ids;
    readonly PostsByAccount _posts;
    readonly FeatureColumn[] _columns;
    readonly bool[] _ofCampaign;
    readonly IReadOnlySet<string> _selecting;

    public FeatureComputation(Collection data, CampaignPosts campaign, FeatureInputs inputs, FeatureOptions options, CancellationToken cancel)
    {
        (_data, _inputs, _options, _selecting, _cancel) = (data, inputs, options, campaign.Hashtags, cancel);
        if (inputs.Copies is { } copies && copies.Texts != data.Posts.Count)
            throw new InputException("The near-copies were found among other posts than those of the collection.", "Take NearCopies.Of(data.Posts).");
        _posts = PostsByAccount.Of(data.Posts);
        _ids = _posts.Ids;
        _ofCampaign = new bool[data.Posts.Count];
        var campaignIds = campaign.Posts.Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        if (campaignIds.Count > 0) Parallel.For(0, data.Posts.Count, p => _ofCampaign[p] = campaignIds.Contains(data.Posts[p].Id));
        _columns = [.. AccountFeature.All.Select(f => new FeatureColumn(f, _ids.Length, f.Missing(data) ?? NotGiven(f)))];
    }

    public AccountTable Run()
    {
        var creations = Created();
        var scan = Column(FeatureList.CreatedAt).IsMissing ? new([], 0, Column(FeatureList.CreatedAt).Missing[0].Reason) : CreationScan.Of(creations.OfType<DateTime>(), _options.Creations, _cancel);
        new CreationFeatures(this, creations, scan, _options).Run();
        Each(() => new PaceFeatures(this, _options), (f, account) => f.Set(account));
        var fitter = new OffsetFitter(_inputs.Day, _options.Offsets);
        Each(() => new HourFeatures(this, _options, fitter), (f, account) => f.Set(account));
        Each(() => new ContentFeatures(this), (f, account) => f.Set(account));
        ReuseFeatures.Run(this, _inputs, _cancel);
        Each(() => new ProfileFeatures(this, _inputs.History), (f, account) => f.Set(account));
        HandleLetters.Run(this, Column(FeatureList.HandleSurprise), Column(FeatureList.NameInHandle));
        NetworkFeatures.Run(this, _inputs);
        var days = _data.Posts.Count == 0 ? 0 : (_data.Posts.Max(p => p.Time) - _data.Posts.Min(p => p.Time)).TotalDays;
        return new(_ids, _columns, scan, _options) { Days = days };
    }

    public int Accounts => _ids.Length;

    public Collection Data => _data;

    public IReadOnlyList<string> Ids => _ids;

    public Account Account(int account) => _data.Accounts[_ids[account]];

    public FeatureColumn Column(AccountFeature feature) => _columns[feature.Place];

    /// <summary>The places of an account's posts, in the order of time.</summary>
    public ReadOnlySpan<int> PostsOf(int account) => _posts.Of(account);

    /// <summary>The account of each post.</summary>
    public int[] AccountOf => _posts.AccountOf;

    public bool IsOfCampaign(int post) => _ofCampaign[post];

    /// <summary>Whether the case selects by a hashtag.</summary>
    public bool Selects(string hashtag) => _selecting.Contains(hashtag);

    /// <summary>Does something for every account, with a helper a thread.</summary>
    public void Each<T>(Func<T> helper, Action<T, int> act) => Parallel.ForEach(
        Partitioner.Create(0, Math.Max(1, Accounts), BlockAccounts), new() { CancellationToken = _cancel, MaxDegreeOfParallelism = Environment.ProcessorCount }, helper,
        (range, _, mine) =>
        {
            for (var account = range.Item1; account < Math.Min(range.Item2, Accounts); account++) act(mine, account);
            return mine;
        }, _ => { });

    DateTime?[] Created()
    {
        var created = new DateTime?[Accounts];
        if (!Column(FeatureList.CreatedAt).IsMissing) for (var a = 0; a < Accounts; a++) created[a] = Account(a).CreatedAt;
        return created;
    }

    string? NotGiven(AccountFeature feature) => feature switch
    {
        { Given: null } => null,
        _ when feature == FeatureList.NearCopyShare => _inputs.Copies is null ? Say(feature) : null,
        _ when feature == FeatureList.SharedVisualShare => _inputs.Visuals is null ? Say(feature) : null,
        _ when feature == FeatureList.Lookalike => _inputs.Lookalikes is null ? Say(feature) : _inputs.Lookalikes.Missing,
        _ when feature == FeatureList.Ties || feature == FeatureList.Community => _inputs.Network is null ? Say(feature) : null,
        _ => _inputs.History is null ? Say(feature) : null,
    };

    static string Say(AccountFeature feature) => $"{feature.Given} {feature.Verb} not handed in";
}
