namespace Concordance.Tests;

[Collection(ProcessWide.Name)]
public class PseudonymKeyTests
{
    [Fact]
    public void PseudonymKey_NamedFile_IsMadeOnceAndReadableByTheUserAlone()
    {
        using var folder = new TempFolder();
        var file = folder.Of("keys/own.key");
        using var variable = ProcessWide.Variable(PseudonymKey.FileVariable, file);
        var key = PseudonymKey.Of("test");
        Assert.Equal(32, key.Length);
        Assert.Equal(key, File.ReadAllBytes(file));
        Assert.Equal(key, PseudonymKey.Of("other"));
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    [Fact]
    public void PseudonymKey_MadeByManyAtOnce_IsOne()
    {
        using var folder = new TempFolder();
        for (var i = 0; i < 200; i++)
        {
            using var variable = ProcessWide.Variable(PseudonymKey.FileVariable, folder.Of($"{i}/own.key"));
            var keys = new string[8];
            Parallel.For(0, keys.Length, new() { MaxDegreeOfParallelism = keys.Length }, n => keys[n] = Convert.ToHexString(PseudonymKey.Of("test")));
            Assert.Single(keys.Distinct());
            Assert.Single(Directory.GetFiles(folder.Of($"{i}")));
        }
    }

    [Fact]
    public void PseudonymKey_TwoKeys_AreNotAlike()
    {
        using var folder = new TempFolder();
        byte[] Made(string name)
        {
            using var variable = ProcessWide.Variable(PseudonymKey.FileVariable, folder.Of(name));
            return PseudonymKey.Of("test");
        }

        Assert.NotEqual(Made("one"), Made("two"));
    }

    [Fact]
    public void PseudonymKey_FileTooShortToHideAnything_IsRefused()
    {
        using var folder = new TempFolder();
        using var variable = ProcessWide.Variable(PseudonymKey.FileVariable, folder.Write("short", "fifteen bytes.."));
        Assert.Contains("15 bytes", Assert.Throws<InputException>(() => PseudonymKey.Of("test")).Problem, StringComparison.Ordinal);
    }
}
