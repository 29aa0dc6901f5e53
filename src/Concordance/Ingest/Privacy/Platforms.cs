using System.Collections.Frozen;

namespace Concordance.Ingest;

/// <summary>The platforms whose links are known. To add one, add a line.</summary>
internal static class Platforms
{
    /// <summary>Characters that the domain name system takes at most.</summary>
    const int LongestHost = 253;

    static readonly Platform[] s_all =
    [
        new("x.com twitter.com nitter.net xcancel.com fxtwitter.com vxtwitter.com fixupx.com fixvx.com", "i/web/status/{post} i/status/{post} i/user/{account} intent/user/{account} {handle}/status/{post} {handle}/statuses/{post} {handle}", "i hashtag search search-advanced search-home intent home explore notifications messages settings compose login signup logout account tos privacy about jobs download share who_to_follow widgets statuses", "screen_name={handle} via={handle} related={handle} user_id={account} in_reply_to={post} tweet_id={post} in_reply_to_status_id={post} q={search} t={share}"),
        new("pic.twitter.com pic.x.com", "{post}"),
        new("pbs.twimg.com", "profile_banners/{account}"),
        new("instagram.com instagr.am", "p/{post} reel/{post} reels/{post} tv/{post} share/reel/{post} share/p/{post} share/{post} stories/highlights/{post} stories/{handle}/{post} stories/{handle} _u/{handle} {handle}/p/{post} {handle}/reel/{post} {handle}/tv/{post} {handle}", "p reel reels tv stories share explore accounts direct about legal developer web challenge", "igsh={share} igshid={share} username={handle} story_media_id={post}"),
        new("threads.net threads.com", "@{handle}/post/{post} @{handle} t/{post} {handle}/post/{post}", "", "igshid={share} xmt={share}"),
        new("tiktok.com", "@{handle}/video/{post} @{handle}/photo/{post} @{handle} v/{post} embed/v2/{post} embed/{post} share/user/{account} share/video/{post} h5/share/usr/{account}", "", "share_author_id={account} sec_uid={account} sec_user_id={account} u_code={share} share_link_id={share} user_id={account} item_id={post} share_item_id={post}"),
        new("facebook.com fb.com", "people/{name}/{account} people/{name} pages/category/*/{handle} pages/{name}/{account} pages/{name} p/{name} pg/{handle} groups/{account}/posts/{post} groups/{account}/permalink/{post} groups/{account}/user/{account} groups/{account} events/{post} reel/{post} share/p/{post} share/v/{post} share/r/{post} share/{post} stories/{account}/{post} stories/{account} watch/live/{post} {handle}/posts/{post} {handle}/videos/{post} {handle}", "profile.php permalink.php story.php photo.php video.php photo photos watch videos sharer sharer.php share.php dialog hashtag help login login.php plugins l.php marketplace gaming business policies privacy legal ads search events groups pages people p reel reels stories share media tr terms.php home.php recover settings notes media.php", "id={account} profile_id={account} user={account} story_fbid={post} fbid={post} v={post} set={post} comment_id={post} reply_comment_id={post} multi_permalinks={post} owner={account} page_id={account} app_scoped_user_id={account} q={search}"),
        new("fb.watch", "{post}"),
        new("m.me", "{handle}", "j join"),
        new("t.me telegram.me telegram.dog", "s/{handle}/{post} s/{handle} c/{account}/{post} c/{account} joinchat/{account} boost/{handle} m/{account} {handle}/{post} {handle}", "s c share iv proxy socks addstickers addemoji addtheme addlist bg setlanguage confirmphone login invoice joinchat boost", "text={search} start={share} startapp={share} comment={post} thread={post}"),
        new("*.t.me", "{post}"),
        new("telesco.pe tgstat.com tgstat.ru tlgrm.eu tlgrm.ru", "channel/@{handle}/{post} channel/@{handle} channel/{handle}/{post} channel/{handle} channels/@{handle}/{post} channels/@{handle} chat/@{handle} {handle}/{post} {handle}", "channel channels chat en ru search ratings"),
        new("bsky.app", "profile/{actor}/post/{record} profile/{actor}/feed/{post} profile/{actor}/lists/{post} profile/{actor} starter-pack/{actor}/{post} messages/{post}", "", "q={search}"),
        new("**.bsky.social", ""),
        new("youtube.com youtube-nocookie.com", "@{handle} channel/{account} user/{handle} c/{handle} shorts/{post} live/{post} embed/{post} v/{post} post/{post} clip/{post} {handle}", "watch playlist results feed hashtag about t premium gaming music kids live shorts embed v redirect attribution_link oembed channel user c post clip s signin account upload", "v={post} list={post} lc={post} lb={post} si={share}"),
        new("youtu.be", "{post}", "", "si={share} list={post}"),
        new("vk.com vk.ru vkontakte.ru", "id{digits} club{digits} public{digits} event{digits} wall{post} photo{post} video{post} clip{post} topic{post} album{post} doc{post} audio{post} story{post} @{handle} {handle}", "feed im al_feed.php search friends groups video videos clips music market apps games settings support login join share.php away.php dev about terms privacy wall.php widget_comments.php", "w=wall{post} z={post} reply={post} thread={post} owner_id={account} id={account}"),
        new("ok.ru odnoklassniki.ru", "profile/{account}/statuses/{post} profile/{account} group/{account}/topic/{post} group/{account} video/{post} live/{post} {handle}/topic/{post} {handle}", "profile group video live music games feed search help dk"),
        new("reddit.com", "user/{handle}/comments/{post}/*/{post} user/{handle}/comments/{post} user/{handle} u/{handle} r/u_{handle}/comments/{post} r/u_{handle} r/*/comments/{post}/*/{post} r/*/comments/{post} r/*/s/{post} comments/{post} gallery/{post} poll/{post}", "", "share_id={share} q={search}"),
        new("redd.it", "{post}"),
        new("linkedin.com", "in/{handle} pub/{handle} company/{handle} school/{handle} showcase/{handle} posts/{post} pulse/{post} feed/update/{post} embed/feed/update/{post} groups/{account} profile/view/{account} events/{post}", "", "id={account} trackingId={share} miniProfileUrn={account} commentUrn={post} lipi={share}"),
        new("truthsocial.com", "@{handle}/posts/{post} @{handle}/{post} @{handle} group/{account} users/{handle}/statuses/{post} users/{handle}"),
        new("gab.com", "@{handle}/posts/{post} {handle}/posts/{post} groups/{account} @{handle} {handle}", "explore home search hashtag group groups auth about tos notifications settings timeline"),
        new("gettr.com parler.com minds.com", "user/{handle} post/{post} comment/{post} newsfeed/{post} media/{post} @{handle} {handle}", "user post comment newsfeed media hashtag search home discovery login"),
        new("rumble.com", "user/{handle} c/{handle} embed/{post} {post}", "browse videos editor-picks live login search subscriptions account our-apps s about"),
        new("odysee.com", "@{account}/{post} @{account} $/embed/@{account}/{post} $/embed/{post}"),
        new("bitchute.com", "video/{post} embed/{post} channel/{handle} profile/{account} hashtag/*"),
        new("twitch.tv", "videos/{post} {handle}/clip/{post} {handle}/v/{post} {handle}/video/{post} moderator/{handle} popout/{handle} {handle}", "videos directory p jobs settings subscriptions downloads search turbo"),
        new("snapchat.com", "add/{handle} @{handle}/{post} @{handle} spotlight/{post} t/{post} p/{account}/{post} story/{account}"),
        new("pinterest.com", "pin/{post} {handle}", "pin search ideas explore today _ business settings", "invite_code={share} sender={account}"),
        new("tumblr.com", "blog/view/{handle}/{post} blog/{handle} {handle}/{post} {handle}", "blog dashboard explore tagged search login register about policy"),
        new("*.tumblr.com", "post/{post} image/{post}"),
        new("livejournal.com", "users/{handle}/{post} users/{handle} profile/{handle} community/{handle}"),
        new("*.livejournal.com", "{post}", "tag data calendar profile friends", "thread={post}"),
        new("weibo.com weibo.cn", "u/{account} n/{handle} p/{account} detail/{post} status/{post} profile/{account} {account}/{post} {account}", "login signup hot search tv newlogin u n p detail"),
        new("wa.me", "message/{account} c/{account} qr/{account} channel/{account} {account}"),
        new("whatsapp.com", "channel/{account}/{post} channel/{account} send/{account} {share}", "send channel download faq legal contact business about", "phone={account} text={search}"),
        new("discord.com discordapp.com", "users/{account} channels/{account}/{account}/{post} channels/{account}/{account} invite/{account}"),
        new("discord.gg", "{account}"),
        new("mewe.com", "i/{handle} p/{handle} profile/{account} group/{account} join/{account}"),
        new("dzen.ru zen.yandex.ru", "a/{post} b/{post} video/watch/{post} shorts/{post} id/{account} {handle}", "a b news video shorts articles topic suite id"),
        new("rutube.ru", "channel/{account} video/{post} shorts/{post} u/{handle} play/embed/{post}"),
        new("coub.com", "view/{post} embed/{post} {handle}", "view embed hot random search tags"),
        new("medium.com", "@{handle}/{post} @{handle} u/{account}"),
        new("tg:", "resolve", "", "domain={handle} post={post} id={account} user={account} channel={account} invite={account} phone={account} text={search} start={share}"),
        new("twitter: instagram: fb: vk: snssdk1128: tiktok: whatsapp:", "profile/{account} page/{account} user/{account} group/{account} status/{post} media/{post}", "", "screen_name={handle} username={handle} user_id={account} id={account} status_id={post} phone={account} text={search} v={post}"),
    ];

    /// <summary>Subdomains that hold a platform's own pages.</summary>
    static readonly FrozenSet<string> s_own = "help blog developer developers dev docs support about ads status policy transparency careers newsroom".Split(' ').ToFrozenSet();

    /// <summary>What every account has under its own path, so that it tells nothing apart.</summary>
    static readonly FrozenSet<string> s_pages = """
        status statuses post posts photo photos photos_albums photos_by photos_of video videos media likes favorites favourites followers following
        verified_followers with_replies highlights articles lists memberships topics affiliates superfollows subscriptions analytics quotes retweets
        about about_details friends reviews reels reels_tab reel live stories tagged saved shorts streams playlists playlist community store featured
        channels podcasts comments submitted overview gilded upvoted downvoted details recent-activity all activity shares pinned groups events
        likes groups mentions members wall albums clips feed history likes-received services skills experience education header_photo all.html index.html
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    static readonly FrozenDictionary<string, Platform> s_byHost =
        s_all.SelectMany(p => p.Hosts.Select(h => (Host: h, Platform: p))).ToFrozenDictionary(p => p.Host, p => p.Platform);

    /// <summary>What holds on any host: servers of the fediverse have their own.</summary>
    public static Platform AnyHost { get; } = new("", "@{handle}/posts/{post} @{handle}/{number} @{handle} web/@{handle}/{number} web/@{handle} deck/@{handle}/{number} deck/@{handle} ap/users/{account}/statuses/{post} ap/users/{account} users/{handle}/statuses/{post} users/{handle}");

    /// <summary>Ends of hosts before which a handle stands.</summary>
    public static IReadOnlyList<string> HandleHosts { get; } = [.. s_byHost.Keys.Where(h => h.StartsWith('*')).Select(h => h.TrimStart('*'))];

    /// <summary>The platform of a host in lower case, or null.</summary>
    public static Platform? OfHost(string host)
    {
        if (host.Length > LongestHost) return null;
        var plain = host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
        if (HandleHostOf(plain) is { } end) return s_byHost.GetValueOrDefault("*" + end) ?? s_byHost["**" + end];
        while (true)
        {
            if (s_byHost.TryGetValue(plain, out var platform)) return s_own.Contains(host[..host.IndexOf('.', StringComparison.Ordinal)]) ? null : platform;
            var dot = plain.IndexOf('.', StringComparison.Ordinal);
            if (dot < 0) return null;
            plain = plain[(dot + 1)..];
        }
    }

    /// <summary>The platform of an app's scheme, or null.</summary>
    public static Platform? OfScheme(string scheme) => s_byHost.GetValueOrDefault(scheme.ToLowerInvariant() + ":");

    /// <summary>The end of a host before which a handle stands, or null.</summary>
    public static string? HandleHostOf(string host)
    {
        foreach (var end in HandleHosts)
            if (host.Length > end.Length && host.EndsWith(end, StringComparison.Ordinal) && host[..^end.Length] != "www") return end;
        return null;
    }

    /// <summary>Whether the whole host is the handle, not what stands before the end alone.</summary>
    public static bool IsWholeHost(string end) => s_byHost.ContainsKey("**" + end);

    /// <summary>Whether a part that follows an account or a post is the same for all.</summary>
    public static bool IsPage(string part) => part.Length <= 2 && !part.AsSpan().ContainsAnyExceptInRange('0', '9') || s_pages.Contains(part);
}
