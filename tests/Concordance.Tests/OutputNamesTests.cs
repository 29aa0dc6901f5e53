using System.Text;

namespace Concordance.Tests;

public class OutputNamesTests
{
    static readonly byte[] s_key = Encoding.UTF8.GetBytes("0123456789abcdef"), s_other = Encoding.UTF8.GetBytes("0123456789abcdeg");

    [Fact]
    public void OutputNames_Pseudonyms_AreStableUnderAKeyAndDifferUnderAnother()
    {
        Assert.Equal(OutputNames.Pseudonymous(s_key).Account("zoe"), OutputNames.Pseudonymous([.. s_key]).Account("zoe"));
        Assert.NotEqual(OutputNames.Pseudonymous(s_key).Account("zoe"), OutputNames.Pseudonymous(s_other).Account("zoe"));
        Assert.NotEqual(OutputNames.Pseudonymous(s_key).Account("zoe"), OutputNames.Pseudonymous(s_key).Account("zoé"));
        Assert.True(OutputNames.Pseudonymous(s_key).Hidden);
    }

    // RFC 4231, test case 2: HMAC-SHA-256 of this text under the key "Jefe" starts with 5bdcc146bf.
    [Fact]
    public void OutputNames_Pseudonym_IsTheStartOfTheKeyedHash()
    {
        var names = OutputNames.Pseudonymous(Encoding.UTF8.GetBytes("Jefe"));
        Assert.Equal("account-5bdcc146bf60754e", names.Account("what do ya want for nothing?"));
        Assert.Equal("post-5bdcc146bf60754e", names.Post("what do ya want for nothing?"));
    }

    [Fact]
    public void OutputNames_OfAnOpenCase_AreAsTheyAre()
    {
        var names = OutputNames.Open(new Dictionary<string, Account> { ["1"] = new() { Id = "1", Handle = "zoe" }, ["2"] = new() { Id = "2" } });
        Assert.Equal(("@zoe", "2", "3", "p"), (names.Account("1"), names.Account("2"), names.Account("3"), names.Post("p")));
        Assert.False(names.Hidden);
    }
}
