using System.Text;
using Concordance.Ingest;
using CsCheck;
using static Concordance.Tests.Ingest.Pseudonyms;

namespace Concordance.Tests.Ingest;

public class PseudonymizerTests
{
    // RFC 4231, test case 2.
    [Fact]
    public void Account_KnownKeyAndValue_IsTheStartOfTheKeyedHash() =>
        Assert.Equal("account-5bdcc146bf60754e", new Pseudonymizer(Encoding.UTF8.GetBytes("Jefe")).Account("what do ya want for nothing?"));

    [Fact]
    public void AccountAndPost_AnyId_AreWhatOutputsCallThem() =>
        Gen.String.Sample(id =>
        {
            var names = OutputNames.Pseudonymous(Key);
            Assert.Equal((names.Account(id), names.Post(id)), (Names.Account(id), Names.Post(id)));
        });

    [Fact]
    public void Account_LongId_IsWhatOutputsCallIt()
    {
        var id = new string('ə', 1_000_000);
        Assert.Equal(OutputNames.Pseudonymous(Key).Account(id), Names.Account(id));
    }

    [Fact]
    public void Pseudonym_OneValueOfSeveralKinds_DiffersByKind()
    {
        Assert.Equal(Expected("handle", "handle\0zoe"), Names.Handle("zoe"));
        Assert.Equal(Expected("name", "name\0zoe"), Names.Name("zoe"));
        Assert.Equal(Expected("mail", "mail\0zoe@b.example"), Names.Mail("Zoe@B.example"));
        string[] all = [Names.Account("zoe"), Names.Handle("zoe"), Names.Name("zoe"), Names.Mail("zoe")];
        Assert.Equal(4, all.Select(p => p[^16..]).Distinct().Count());
    }

    [Theory]
    [InlineData("Zoé", "zoé")]
    [InlineData("@zoe", "zoe")]
    [InlineData("＠ZOE", "zoe")]
    [InlineData("﹫Zoe ", "zoe")]
    [InlineData("zoe\u0301", "zoé")]
    [InlineData("ƏLI", "əli")]
    [InlineData("User@Host.Example", "user@host.example")]
    public void Handle_AnySpelling_HasOnePseudonym(string written, string folded) => Assert.Equal(Expected("handle", "handle\0" + folded), Names.Handle(written));

    [Fact]
    public void Handle_PseudonymOfAPseudonym_IsAnother() => Assert.Equal(Expected("handle", "handle\0" + Names.Handle("zoe")), Names.Handle(Names.Handle("zoe")));

    [Fact]
    public void Handle_HalfSurrogatePair_HasAPseudonym() => Assert.Equal(Expected("handle", "handle\0a\ufffd"), Names.Handle("A\ud83d"));

    [Fact]
    public void Name_OtherCase_IsAnotherName()
    {
        Assert.NotEqual(Names.Name("Zoe"), Names.Name("zoe"));
        Assert.Equal(Names.Name("Zoé"), Names.Name("Zoe\u0301"));
    }

    [Fact]
    public void Key_ChangedByItsOwner_ChangesNothing()
    {
        byte[] key = [.. Key];
        var names = new Pseudonymizer(key);
        key[0]++;
        Assert.Equal(Names.Post("1"), names.Post("1"));
        Assert.NotEqual(Names.Post("1"), new Pseudonymizer(key).Post("1"));
    }

    [Fact]
    public void Handle_FromSeveralThreads_IsAlwaysItsOwn()
    {
        var names = new Pseudonymizer(Key);
        Parallel.For(0, 200_000, i =>
        {
            var handle = $"a{i % 70_000}";
            if (names.Handle(handle) != Expected("handle", "handle\0" + handle)) Assert.Fail(handle);
        });
    }
}
