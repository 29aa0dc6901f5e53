namespace Concordance.Kernel.Tests.Protocol;

public class ConnectionFileTests
{
    const string Good = """{"transport": "tcp", "ip": "127.0.0.1", "shell_port": 1, "control_port": 2, "stdin_port": 3, "iopub_port": 4, "hb_port": 5, "key": "k", "signature_scheme": "hmac-sha256", "kernel_name": "x"}""";

    [Fact]
    public void Parse_ReadsWhatJupyterWrites()
    {
        var file = ConnectionFile.Parse(Good);
        Assert.Equal((1, 2, 3, 4, 5, "k"), (file.ShellPort, file.ControlPort, file.StdinPort, file.IoPubPort, file.HeartbeatPort, file.Key));
        Assert.Equal(file, ConnectionFile.Parse(file.ToJson()));
    }

    [Theory]
    [InlineData("127.0.0.1", "0.0.0.0"), InlineData("127.0.0.1", "192.168.1.4"), InlineData("127.0.0.1", "*"), InlineData("127.0.0.1", "example.org"), InlineData("127.0.0.1", "::")]
    [InlineData("\"tcp\"", "\"ipc\""), InlineData("hmac-sha256", "hmac-md5"), InlineData("\"hb_port\": 5", "\"hb_port\": 70000"), InlineData("\"hb_port\": 5", "\"hb_port\": \"5\"")]
    [InlineData("\"hb_port\": 5,", ""), InlineData("}", ""), InlineData("\"key\": \"k\"", "\"key\": 1")]
    public void Parse_WhatThisKernelDoesNotDo_IsRefusedWithAReason(string old, string changed)
    {
        var refused = Assert.Throws<KernelException>(() => ConnectionFile.Parse(Good.Replace(old, changed, StringComparison.Ordinal)));
        Assert.NotEmpty(refused.Problem);
        Assert.NotEmpty(refused.Remedy);
    }

    [Theory]
    [InlineData("127.0.0.1", "::1"), InlineData("127.0.0.1", "localhost"), InlineData("127.0.0.1", "127.3.2.1")]
    public void Parse_OtherLoopbackAddresses_AreTaken(string old, string changed) =>
        Assert.True(System.Net.IPAddress.IsLoopback(ConnectionFile.Parse(Good.Replace(old, changed, StringComparison.Ordinal)).Address));

    [Fact]
    public void Read_WithoutFile_SaysWhichOne()
    {
        using var folder = new TempFolder();
        Assert.Contains("missing.json", Assert.Throws<KernelException>(() => ConnectionFile.Read(folder.Of("missing.json"))).Problem, StringComparison.Ordinal);
    }
}
