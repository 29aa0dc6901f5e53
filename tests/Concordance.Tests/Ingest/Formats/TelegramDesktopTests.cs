using Concordance.Ingest;

namespace Concordance.Tests.Ingest.Formats;

public class TelegramDesktopTests
{
    const string Messages = """
         {"id": 1, "type": "service", "date": "2023-07-18T12:00:00", "date_unixtime": "1689674400", "actor": "Kanal", "actor_id": "channel77", "action": "create_channel", "title": "Kanal", "text": "", "text_entities": []},
         {"id": 2, "type": "message", "date": "2023-07-18T12:05:00", "date_unixtime": "1689674700", "from": "Kanal [1] {x}", "from_id": "channel77", "reply_to_message_id": 1,
          "text": ["Look ", {"type": "bold", "text": "here"}, ": ", {"type": "link", "text": "https://outlet.example/a?x=[1]"}, " ", {"type": "text_link", "text": "there", "href": "https://outlet.example/b"}, " ", {"type": "hashtag", "text": "#Bir"}, " ", {"type": "mention", "text": "@sim_someone"}, {"type": "mention_name", "text": "Iki", "user_id": 12}],
          "text_entities": [{"type": "plain", "text": "Look "}, {"type": "bold", "text": "here"}, {"type": "plain", "text": ": "}, {"type": "link", "text": "https://outlet.example/a?x=[1]"}, {"type": "text_link", "text": "there", "href": "https://outlet.example/b"}, {"type": "hashtag", "text": "#Bir"}, {"type": "mention", "text": "@sim_someone"}, {"type": "mention_name", "text": "Iki", "user_id": 12}],
          "reactions": [{"type": "emoji", "count": 7, "emoji": "+"}]},
         {"id": 3, "type": "message", "date": "2023-07-18T12:06:00", "date_unixtime": "1689674760", "text": "no from, \"quoted\" ]}, {[", "forwarded_from": "Another channel"},
         {"id": 4, "type": "message", "date": "2023-07-18T12:07:00", "date_unixtime": "1689674820", "from": null, "from_id": "user12", "reply_to_message_id": 9, "reply_to_peer_id": "channel88", "text": "", "forwarded_from": null, "photo": "photos/1.jpg"}
        """;

    static FormatSample OneChat { get; } = new("telegram-desktop", $$"""
        {
         "name": "Kanal",
         "type": "public_channel",
         "id": 77,
         "messages": [
        {{Messages}}
         ]
        }
        """, IsWholeFile: true);

    static FormatSample AllChats { get; } = new("telegram-desktop", $$"""
        {
         "about": "Here is the data you requested.",
         "personal_information": {"user_id": 1, "first_name": "Sim"},
         "contacts": {"about": "x", "list": [{"first_name": "A", "date": "2020-01-01T00:00:00"}]},
         "chats": {
          "about": "This page lists all chats",
          "list": [
           {"name": "Kanal", "type": "public_channel", "id": 77, "messages": [{{Messages}}]},
           {"name": null, "type": "personal_chat", "id": 12, "messages": []},
           {"name": "Group", "type": "private_supergroup", "id": 99, "messages": [
            {"id": 2, "type": "message", "date": "2023-07-19T12:05:00", "date_unixtime": "1689761100", "from": "Sim", "from_id": "user1", "text": "same number, other chat"},
            {"id": 3, "type": "message", "date": "2023-07-19T12:05:01", "date_unixtime": "1689761101", "text": "of nobody"}]}
          ]
         },
         "left_chats": {"about": "y", "list": [{"name": "Left", "type": "public_channel", "id": 55, "messages": [
            {"id": 2, "type": "message", "date": "2023-07-20T12:05:00", "date_unixtime": "1689847500", "text": "left"}]}]}
        }
        """, IsWholeFile: true);

    [Fact]
    public void OneChat_Messages_AreNamedByChatAndRead()
    {
        var rows = Rows.Of(OneChat.Text);
        Assert.Equal(["a service message, not a post"], rows.Reasons);
        Assert.Equivalent(
            new[]
            {
                new Post
                {
                    Id = "77/2", AccountId = "channel77", Time = Some.Utc("2023-07-18T10:05:00Z"), Text = "Look here: https://outlet.example/a?x=[1] there #Bir @sim_someoneIki", ReplyTo = "77/1",
                    Hashtags = ["bir"], Urls = ["https://outlet.example/a?x=[1]", "https://outlet.example/b"], Mentions = ["sim_someone", "user12"],
                },
                new Post { Id = "77/3", AccountId = "channel77", Time = Some.Utc("2023-07-18T10:06:00Z"), Text = "no from, \"quoted\" ]}, {[", IsRepost = true },
                new Post { Id = "77/4", AccountId = "user12", Time = Some.Utc("2023-07-18T10:07:00Z"), ReplyTo = "88/9", IsRepost = true },
            },
            rows.Posts, strict: true);
        Assert.Equal(["Kanal [1] {x}", "Kanal", null], rows.Accounts.Select(a => a.Name));
        Assert.All(rows.Outcomes, o => Assert.Null(o.Observation?.Counters.Likes));
    }

    [Fact]
    public void AllChats_MessagesOfOneNumber_AreToldApart()
    {
        var rows = Rows.Of(AllChats.Text);
        Assert.Equal(["77/2", "77/3", "77/4", "99/2", "55/2"], rows.Posts.Select(p => p.Id));
        Assert.Equal(["channel77", "channel77", "user12", "user1", "channel55"], rows.Posts.Select(p => p.AccountId));
        Assert.Equal(["a service message, not a post", "no account id"], rows.Reasons);
    }

    [Fact]
    public void Date_WithoutUnixtime_NeedsAZone()
    {
        const string old = """{"name":"K","type":"public_channel","id":7,"messages":[{"id":1,"type":"message","date":"2020-07-18T12:00:00","from":"K","from_id":4295,"text":"old"}]}""";
        Assert.Equal(TimeReader.WithoutZone, Rows.Reason(old));
        var post = Assert.Single(Rows.Of(old, "Europe/Paris").Posts);
        Assert.Equal((Some.Utc("2020-07-18T10:00:00Z"), "4295"), (post.Time, post.AccountId));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void ControlCharacters_WrittenAsBytes_AreRead(bool indented)
    {
        var line = indented ? "\n" : "";
        var rows = Rows.Of($$"""{{{line}}"name":"a\x1fb","type":"public_channel",{{line}}"id":7,"messages":[{"id":1,"type":"message","date":"2020-07-18T12:00:00","date_unixtime":"1595066400","text":"c\x0bd \\x41"}]}""");
        var post = Assert.Single(rows.Posts);
        Assert.Equal(("7/1", "c\vd \\x41", "channel7"), (post.Id, post.Text, post.AccountId));
        Assert.Equal("a\u001fb", rows.Accounts[0].Name);
    }

    [Fact]
    public void Messages_WithoutTheirChat_AreRefused() =>
        Assert.Equal("a message whose chat is not told; give result.json as it was exported", Rows.Reason("""[{"id":1,"type":"message","date":"2020-07-18T12:00:00","date_unixtime":"1595066400","from_id":"user1","text":"x"}]"""));

    [Fact]
    public void Unsupported_Messages_AreRefused() =>
        Assert.Equal("a message of a kind that the export can't hold", Rows.Reason(OneChat.Text.Replace("\"service\"", "\"unsupported\"", StringComparison.Ordinal)));

    [Fact]
    public void RealShape_OfOneChat_IsRead()
    {
        var rows = Rows.OfFile(Samples.Find("formats/telegram/result_single_chat_shape.json"));
        Assert.Equal((3, 1), (rows.Outcomes.Count, rows.Reasons.Count));
        Assert.Equal(["3802812639/12", "3802812639/101"], rows.Posts.Select(p => p.Id));
        Assert.Equal([false, true], rows.Posts.Select(p => p.IsRepost));
        Assert.Equal("Blum launched Tribes", rows.Posts[1].Text);
        Assert.Equal(Some.Utc("2026-06-01T19:09:23Z"), rows.Posts[0].Time);
        Assert.All(rows.Accounts, a => Assert.Equal("channel3802812639", a.Id));
    }
}
