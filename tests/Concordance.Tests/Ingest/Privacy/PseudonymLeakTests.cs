using Concordance.Ingest;
using CsCheck;
using static Concordance.Tests.Ingest.Pseudonyms;

namespace Concordance.Tests.Ingest;

public class PseudonymLeakTests
{
    static readonly Pseudonymizer s_again = new(Key);

    // With a letter that no pseudonym has, so that finding it is no chance.
    static readonly Gen<string> s_handle = Gen.Select(Gen.Char["kqwz"], Gen.Char["abcXYZ019_"].Array[5, 12], (first, rest) => first + new string(rest) + first);

    static readonly Gen<string> s_id = Gen.Int[100_000_000, int.MaxValue].Select(i => $"77{i}");

    static readonly string[] s_texts =
    [
        "@H", "RT @H: ", "＠H", "@H@host.example", "@H.bsky.social", "H@mail.example", "a.H@mail.example", "H.bsky.social", "mailto:H@mail.example", "did:plc:H", "@<span>H</span>", "H.t.me",
    ];

    // H is the handle, N a number.
    static readonly string[] s_links =
    [
        "x.com/H", "twitter.com/H/status/N", "mobile.twitter.com/H/statuses/N?s=20", "x.com/i/status/N", "x.com/H/with_replies", "x.com/H/lists/N", "twitter.com/intent/follow?screen_name=H", "x.com/search?q=from%3AH+a",
        "nitter.net/H/status/N#m", "instagram.com/H/", "instagram.com/H/p/N/", "instagram.com/stories/H/N", "threads.net/@H/post/N", "threads.com/@H", "tiktok.com/@H", "m.tiktok.com/@H/video/N", "facebook.com/H", "m.facebook.com/profile.php?id=N",
        "facebook.com/H/posts/N", "facebook.com/permalink.php?story_fbid=N&id=N", "facebook.com/H/photos/a.N/N/?type=3", "facebook.com/people/H/N/", "facebook.com/groups/H/permalink/N", "fb.com/H", "m.me/H", "t.me/H", "t.me/s/H/N", "telegram.me/H/N?comment=N",
        "bsky.app/profile/H.bsky.social/post/N", "bsky.app/profile/did:plc:H", "H.bsky.social/a", "youtube.com/@H/videos", "youtube.com/channel/H", "youtube.com/user/H", "youtube.com/c/H", "youtube.com/H", "youtu.be/H?si=N",
        "h.example/@H", "h.example/@H/N", "h.example/@H@other.example/N", "h.example/users/H/statuses/N", "h.example/web/@H/N", "vk.com/H", "vk.com/idN", "vk.com/wall-N_N", "vk.com/H?w=wallN_N", "ok.ru/profile/N", "reddit.com/user/H/", "old.reddit.com/u/H/comments",
        "reddit.com/r/u_H/comments/N/a_b/", "linkedin.com/in/H/", "linkedin.com/posts/H_a-activity-N", "truthsocial.com/@H/posts/N", "gab.com/H/posts/N", "gettr.com/user/H", "rumble.com/c/H", "odysee.com/@H:a/b:N", "twitch.tv/H", "snapchat.com/add/H", "H.tumblr.com/post/N",
        "tumblr.com/H/N/a-b", "H.livejournal.com/N.html", "weibo.com/u/N", "weibo.com/n/H", "medium.com/@H/a-title-N", "wa.me/N", "discord.com/users/N", "dzen.ru/H",
        "pinterest.com/H", "rutube.ru/channel/N", "bitchute.com/channel/H", "coub.com/H", "mewe.com/i/H", "minds.com/H", "parler.com/user/H", "whatsapp.com/channel/H", "discord.gg/H", "tgstat.com/channel/@H", "pbs.twimg.com/profile_banners/N", "fb.watch/N", "instagram.com/reel/H",
    ];

    static readonly string[] s_frames = ["H", " H ", "see H.", "(H)", "\"H\", and", "a\nH\nb", "ə H 你好", "H\u2026", "1. H; 2.", "\ud83d H \ude42", "['H', 'H']", "@ann @bob H #tag"];

    static readonly Func<string, string>[] s_spellings =
    [
        link => "https://" + link, link => "http://www." + link, link => link, link => "HTTPS://" + link, link => "https://H:a@" + link,
        link => "https://web.archive.org/web/2020/https://" + link, link => "https://a.example/?a=1&u=" + Uri.EscapeDataString("https://" + link),
        link => "https://a.example/#" + link, link => "https://a.example/?u=" + Uri.EscapeDataString("https://b.example/?u=" + Uri.EscapeDataString("https://" + link)),
        link => "https://x.com/share?url=" + Uri.EscapeDataString("https://" + link) + "&via=H",
    ];

    static readonly Func<string, string>[] s_handleSpellings =
    [
        handle => handle, handle => handle.ToUpperInvariant(), handle => string.Concat(handle.Select(c => $"%{(int)c:x2}")),
    ];

    [Fact]
    public void Text_MentionOfAnyKind_LeavesNothingOfTheHandle() =>
        Gen.Select(s_handle, AnyOf(s_texts), AnyOf(s_frames).Array[1, 3]).Sample((handle, mention, frames) =>
            Clean(Names.Text(string.Join(' ', frames.Select(f => f.Replace("H", mention).Replace("H", handle)))), handle), iter: 3000);

    [Fact]
    public void Url_OfEveryPlatform_LeavesNothingOfHandleAndId() =>
        Gen.Select(s_handle, s_id, AnyOf(s_links), AnyOf(s_spellings), AnyOf(s_handleSpellings)).Sample((handle, id, link, spell, spellHandle) =>
        {
            // Encoded names are no names of hosts or of people with an account elsewhere: what they may hide in is a path.
            var written = link.StartsWith('H') ? handle : spellHandle(handle);
            var url = spell(link.Replace("H", written).Replace("N", id)).Replace("H:a@", handle + ":a@").Replace("via=H", "via=" + handle);
            Clean(Names.Url(url), handle, id);
            Clean(Names.Text(url), handle, id);
        }, iter: 6000);

    [Fact]
    public void Text_LinksOfEveryPlatformInIt_LeaveNothingOfHandleAndId() =>
        Gen.Select(s_handle, s_id, AnyOf(s_links), AnyOf(s_frames)).Sample((handle, id, link, frame) =>
            Clean(Names.Text(frame.Replace("H", "https://" + link).Replace("H", handle).Replace("N", id)), handle, id), iter: 3000);

    [Fact]
    public void TextAndUrl_AnyText_NeitherFailNorDependOnWhatCameBefore() =>
        Gen.OneOf([.. new[] { "@", "＠", "/", ":", "://", ".", "-", "%", "%40", "?", "#", "&", "=", "x.com", "t.me", "did:plc:", "at://", "a", "Ə", "你", "9", " ", "\ud83d", "\ude42", "<", ">", "[.]", ".bsky.social", "\\", "..", "https", "\ufffe" }.Select(Gen.Const)])
            .Array[0, 30].Select(string.Concat).Sample(text =>
            {
                Assert.Equal((Names.Text(text), Names.Url(text)), (s_again.Text(text), s_again.Url(text)));
            }, iter: 5_000);

    static Gen<T> AnyOf<T>(T[] all) => Gen.Int[0, all.Length - 1].Select(i => all[i]);

    static void Clean(string shown, params string[] secrets)
    {
        foreach (var secret in secrets) Assert.DoesNotContain(secret, shown, StringComparison.OrdinalIgnoreCase);
    }
}
