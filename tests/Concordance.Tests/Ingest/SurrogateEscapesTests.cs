using System.Text.RegularExpressions;
using CsCheck;

namespace Concordance.Tests.Ingest;

public class SurrogateEscapesTests
{
    static string TextOf(string escaped) =>
        Assert.Single(Reading.OfText($$"""{"id":"1","author_id":"a","created_at":"2023-07-18T10:00:00Z","text":"{{escaped}}"}""").Data.Posts).Text;

    [Theory]
    [InlineData(@"\ud83d\ude42 \uD83D\uDE42", "🙂 🙂")]
    [InlineData(@"\ud83d", "\ufffd")]
    [InlineData(@"\ude42\ud83d", "\ufffd\ufffd")]
    [InlineData(@"\ud83d\ud83d\ude42", "\ufffd🙂")]
    [InlineData(@"\\ud83d \\\ud83d", "\\ud83d \\\ufffd")]
    [InlineData(@"\ud83d\n\ude42", "\ufffd\n\ufffd")]
    public void Json_HalfPairs_AreReplacedAndNothingElse(string escaped, string expected) => Assert.Equal(expected, TextOf(escaped));

    [Fact]
    public void Json_AnyEscapes_ReadAsTheyWouldWithoutTheHalfPairs() =>
        Gen.OneOf([.. new[] { @"\ud83d", @"\ude42", @"\u0041", @"\\", @"\""", @"\n", "u", "d83d", "Ə" }.Select(Gen.Const)]).Array[1, 12].Sample(
            parts => Assert.Equal(Mended(string.Concat(parts.Select(Plain))), TextOf(string.Concat(parts))), iter: 200);

    static string Plain(string part) => part is [_, 'u', _, ..] ? ((char)Convert.ToInt32(part[2..], 16)).ToString() : part switch { @"\n" => "\n", [_, var c] => c.ToString(), _ => part };

    static string Mended(string text) => Regex.Replace(text, @"[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]", "\ufffd");
}
