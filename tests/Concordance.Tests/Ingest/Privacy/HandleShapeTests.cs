using Concordance.Ingest;
using CsCheck;

namespace Concordance.Tests.Ingest;

public class HandleShapeTests
{
    [Theory]
    [InlineData("@Zoe_1984", "Aaa_9999")]
    [InlineData("zoe.1", "aaa.9")]
    [InlineData("ЖанnaƏə", "AaaaaAa")]
    [InlineData("李ไ١", "xx9")]
    [InlineData("e\u0301", "a")]
    [InlineData("𝐚", "a")]
    [InlineData("", "")]
    public void Of_Handle_TellsItsFormAlone(string handle, string shape) => Assert.Equal(shape, HandleShape.Of(handle));

    [Fact]
    public void Of_HalfSurrogatePair_KeepsThatThereIsOne() => Assert.Equal("a\ufffd", HandleShape.Of("a\ud83d"));

    [Fact]
    public void Of_Shape_IsItsOwnShapeButForOtherLetters() =>
        Gen.String.Sample(handle =>
        {
            var shape = HandleShape.Of(handle);
            Assert.Equal(shape.Replace('x', 'a').TrimStart('@', '＠', '﹫').Trim(), HandleShape.Of(shape).TrimStart('@', '＠', '﹫').Trim());
        });
}
