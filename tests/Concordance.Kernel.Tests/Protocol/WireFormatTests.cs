using System.Text;
using System.Text.Json.Nodes;
using CsCheck;

namespace Concordance.Kernel.Tests.Protocol;

public class WireFormatTests
{
    static readonly WireFormat s_wire = new(new("secret"));

    static Message Sample(JsonObject? content = null) => new(
        [[1, 2, 3]], new("id", "execute_request", "session", "user", "2026-01-01T00:00:00Z", "5.4"), new() { ["msg_id"] = "parent" }, new() { ["a"] = 1 },
        content ?? new() { ["code"] = "1 + 1" }, [[9, 0, 9]]);

    [Fact]
    public void Read_GivesWhatWasWritten()
    {
        var (read, problem) = s_wire.Read(s_wire.Write(Sample()));
        Assert.Null(problem);
        Assert.Equal(Sample().Header, read!.Header);
        Assert.Equal([1, 2, 3], Assert.Single(read.Identities));
        Assert.Equal("parent", read.Parent.Text("msg_id"));
        Assert.Equal("1 + 1", read.Content.Text("code"));
        Assert.Equal([9, 0, 9], Assert.Single(read.Buffers));
    }

    [Fact]
    public void Write_SignsAsTheProtocolSays()
    {
        var frames = new WireFormat(new("key")).Write(Sample());
        var joined = frames.Skip(3).Take(4).SelectMany(f => f).ToArray();
        var expected = Convert.ToHexStringLower(System.Security.Cryptography.HMACSHA256.HashData("key"u8, joined));
        Assert.Equal(expected, Encoding.ASCII.GetString(frames[2]));
    }

    [Theory]
    [InlineData(3), InlineData(4), InlineData(5), InlineData(6)]
    public void Read_DropsAMessageOfWhichAnySignedPartWasChanged(int frame)
    {
        List<byte[]> frames = [.. s_wire.Write(Sample())];
        frames[frame] = [.. frames[frame], (byte)' '];
        var (read, problem) = s_wire.Read(frames);
        Assert.Null(read);
        Assert.Contains("signature", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_DropsTheSignatureOfAnotherKey() => Assert.Null(new WireFormat(new("other")).Read(s_wire.Write(Sample())).Message);

    [Fact]
    public void Read_DropsAMessageWithoutSignatureUnlessThereIsNoKey()
    {
        var unsigned = new WireFormat(new("")).Write(Sample());
        Assert.Null(s_wire.Read(unsigned).Message);
        Assert.NotNull(new WireFormat(new("")).Read(unsigned).Message);
    }

    [Theory]
    [InlineData("not json"), InlineData("[]"), InlineData("\"text\""), InlineData("null"), InlineData(""), InlineData("""{"a": 1, "a": 2}""")]
    public void Read_DropsPartsThatAreNoObjects(string content)
    {
        var (read, problem) = s_wire.Read(Signed("{\"msg_id\": \"1\", \"msg_type\": \"x\"}", content));
        Assert.Null(read);
        Assert.Contains("JSON", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}"), InlineData("""{"msg_id": "1"}"""), InlineData("""{"msg_id": 1, "msg_type": []}"""), InlineData("""{"msg_id": "\ud800", "msg_type": "x"}""")]
    public void Read_DropsHeadersWithoutIdOrType(string header) => Assert.Null(s_wire.Read(Signed(header, "{}")).Message);

    [Fact]
    public void Read_DropsJsonTooDeepForTheStack() =>
        Assert.Null(s_wire.Read(Signed("{\"msg_id\": \"1\", \"msg_type\": \"x\"}", "{\"a\":" + new string('[', 100_000) + new string(']', 100_000) + "}")).Message);

    [Fact]
    public void Read_DropsBrokenUtf8()
    {
        byte[][] parts = ["{\"msg_id\": \"1\", \"msg_type\": \"x\"}"u8.ToArray(), "{}"u8.ToArray(), "{}"u8.ToArray(), [.. "{\"a\": \""u8, 0xff, .. "\"}"u8]];
        Assert.Null(s_wire.Read(["<IDS|MSG>"u8.ToArray(), new Signature("secret").Of(parts), .. parts]).Message);
    }

    [Fact]
    public void Read_DropsMoreFramesThanAnyFrontendSends()
    {
        var (read, problem) = s_wire.Read([.. s_wire.Write(Sample()), .. Enumerable.Repeat<byte[]>([], WireFormat.MostFrames)]);
        Assert.Null(read);
        Assert.Contains("frames", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_AnyFrames_NeverThrows() =>
        Gen.OneOf(Gen.Byte.Array[0, 40], Gen.Const("<IDS|MSG>"u8.ToArray()), Gen.Const("{}"u8.ToArray())).List[0, 12].Sample(frames => s_wire.Read(frames).Message is null);

    [Fact]
    public void Write_HalfOfASurrogatePair_IsStillReadable()
    {
        var (read, problem) = s_wire.Read(s_wire.Write(Sample(new() { ["text"] = "a\ud83d" })));
        Assert.Null(problem);
        Assert.StartsWith("a", read!.Content.Text("text"), StringComparison.Ordinal);
    }

    static IReadOnlyList<byte[]> Signed(string header, string content)
    {
        byte[][] parts = [Encoding.UTF8.GetBytes(header), "{}"u8.ToArray(), "{}"u8.ToArray(), Encoding.UTF8.GetBytes(content)];
        return ["<IDS|MSG>"u8.ToArray(), new Signature("secret").Of(parts), .. parts];
    }
}
