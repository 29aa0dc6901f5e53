namespace Concordance.Accounts;

/// <summary>Sets what an account's posts are: reposts, answers, by which clients, in which languages, with which hashtags; one helper a thread.</summary>
sealed class ContentFeatures
{
    readonly FeatureComputation _of;
    readonly FeatureColumn _reposts, _replies, _clients, _topClient, _topClientShare, _languages, _topLanguage, _topHashtag;
    readonly byte[] _noClient, _noLanguage;
    readonly byte _selected;
    readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    public ContentFeatures(FeatureComputation of)
    {
        _of = of;
        (_reposts, _replies, _topHashtag) = (of.Column(FeatureList.RepostShare), of.Column(FeatureList.ReplyShare), of.Column(FeatureList.TopHashtagShare));
        (_clients, _topClient, _topClientShare) = (of.Column(FeatureList.Clients), of.Column(FeatureList.TopClient), of.Column(FeatureList.TopClientShare));
        (_languages, _topLanguage) = (of.Column(FeatureList.Languages), of.Column(FeatureList.TopLanguage));
        lock (_reposts)
        {
            _noClient = [.. new[] { _clients, _topClient, _topClientShare }.Select(c => c.Reason("none of its posts tells the client"))];
            _noLanguage = [.. new[] { _languages, _topLanguage }.Select(c => c.Reason("none of its posts tells the language"))];
            _selected = _topHashtag.Reason("each of its posts carries a hashtag by which the case selects");
        }
    }

    public void Set(int account)
    {
        var places = _of.PostsOf(account);
        var posts = _of.Data.Posts;
        var (reposts, replies) = (0, 0);
        foreach (var place in places)
        {
            var post = posts[place];
            if (post.IsRepost) reposts++;
            if (post.ReplyTo is not null) replies++;
        }
        _reposts.Set(account, (double)reposts / places.Length);
        _replies.Set(account, (double)replies / places.Length);
        SetHashtag(account, places);
        if (!_clients.IsMissing) SetClients(account, places);
        if (!_languages.IsMissing) SetLanguages(account, places);
    }

    // Accounts of the campaign have the case's hashtag by the way they were selected: only another can be set beside those of others. Where every post carries the case's, no post was collected for another reason, and whether another is in all of them is that of a campaign's posts.
    void SetHashtag(int account, ReadOnlySpan<int> places)
    {
        _counts.Clear();
        var selected = 0;
        foreach (var place in places)
        {
            var hashtags = _of.Data.Posts[place].Hashtags;
            var selects = false;
            for (var i = 0; i < hashtags.Count; i++)
            {
                if (_of.Selects(hashtags[i])) selects = true;
                else Count(hashtags[i]);
            }
            if (selects) selected++;
        }
        if (selected == places.Length) _topHashtag.Lack(account, _selected);
        else _topHashtag.Set(account, (double)Most(0).Count / places.Length);
    }

    void SetClients(int account, ReadOnlySpan<int> places)
    {
        var (top, count, total) = Top(places, p => p.Client);
        if (top is null)
        {
            _clients.Lack(account, _noClient[0]);
            _topClient.Lack(account, _noClient[1]);
            _topClientShare.Lack(account, _noClient[2]);
            return;
        }
        _clients.Set(account, _counts.Count);
        _topClient.Set(account, top);
        _topClientShare.Set(account, (double)count / total);
    }

    void SetLanguages(int account, ReadOnlySpan<int> places)
    {
        var (top, _, _) = Top(places, p => p.Language);
        if (top is null)
        {
            _languages.Lack(account, _noLanguage[0]);
            _topLanguage.Lack(account, _noLanguage[1]);
            return;
        }
        _languages.Set(account, _counts.Count);
        _topLanguage.Set(account, top);
    }

    (string? Text, int Count, int Total) Top(ReadOnlySpan<int> places, Func<Post, string?> text)
    {
        _counts.Clear();
        var total = 0;
        foreach (var place in places)
        {
            if (text(_of.Data.Posts[place]) is not { Length: > 0 } value) continue;
            total++;
            Count(value);
        }
        return Most(total);
    }

    void Count(string value) => System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_counts, value, out _)++;

    (string? Text, int Count, int Total) Most(int total)
    {
        (string? text, var most) = (null, 0);
        foreach (var (value, count) in _counts) if (count > most || count == most && string.CompareOrdinal(value, text) < 0) (text, most) = (value, count);
        return (text, most, total);
    }
}
