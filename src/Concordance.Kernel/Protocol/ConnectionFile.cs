using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Concordance.Kernel;

/// <summary>Where a kernel listens and how its messages are signed, as the frontend wrote it down.</summary>
/// <param name="Address">The loopback address.</param>
/// <param name="ShellPort">Port of requests; in all ports 0 stands for any free one.</param>
/// <param name="ControlPort">Port of requests that don't wait for cells.</param>
/// <param name="StdinPort">Port on which the kernel asks for input.</param>
/// <param name="IoPubPort">Port of what the kernel publishes.</param>
/// <param name="HeartbeatPort">Port that echoes.</param>
/// <param name="Key">Key of the signatures; empty where messages are not signed.</param>
public sealed record ConnectionFile(
    IPAddress Address, int ShellPort, int ControlPort, int StdinPort, int IoPubPort, int HeartbeatPort, string Key)
{
    const string Scheme = "hmac-sha256";

    /// <summary>Reads a connection file.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="KernelException">It can't be read, or asks for what this kernel doesn't do.</exception>
    public static ConnectionFile Read(string path)
    {
        try
        {
            return Parse(File.ReadAllText(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new KernelException($"The connection file '{path}' can't be read: {e.Message}", "Jupyter writes this file and starts the kernel with it; by hand, give the path of a file that Jupyter wrote.");
        }
    }

    /// <summary>Reads the text of a connection file.</summary>
    /// <param name="json">The text.</param>
    /// <exception cref="KernelException">It is not one, or asks for what this kernel doesn't do.</exception>
    /// <remarks>
    /// Only loopback addresses are accepted: whoever reaches the ports and knows the key runs code on this machine. Transport
    /// <c>ipc</c> is refused because NetMQ's is its own and meets no other ZeroMQ.
    /// </remarks>
    public static ConnectionFile Parse(string json)
    {
        var file = Object(json);
        if (Text(file, "transport", "tcp") is var transport and not "tcp") throw Refused($"transport '{transport}'", "tcp");
        if (Text(file, "signature_scheme", Scheme) is var scheme and not (Scheme or "")) throw Refused($"signature scheme '{scheme}'", Scheme);
        return new(
            Loopback(Text(file, "ip", "127.0.0.1")), Port(file, "shell_port"), Port(file, "control_port"), Port(file, "stdin_port"),
            Port(file, "iopub_port"), Port(file, "hb_port"), Text(file, "key", ""));
    }

    /// <summary>The text of this connection file.</summary>
    public string ToJson() => new JsonObject
    {
        ["transport"] = "tcp", ["ip"] = Address.ToString(), ["signature_scheme"] = Scheme, ["key"] = Key,
        ["shell_port"] = ShellPort, ["control_port"] = ControlPort, ["stdin_port"] = StdinPort, ["iopub_port"] = IoPubPort, ["hb_port"] = HeartbeatPort,
    }.ToJsonString();

    static JsonObject Object(string json)
    {
        try
        {
            return StrictJson.Object(json) ?? throw Broken("it holds no JSON object");
        }
        catch (JsonException e)
        {
            throw Broken(e.Message);
        }
    }

    static IPAddress Loopback(string ip)
    {
        var address = ip is "localhost" ? IPAddress.Loopback : IPAddress.TryParse(ip, out var parsed) ? parsed : null;
        return address is not null && IPAddress.IsLoopback(address)
            ? address
            : throw Refused($"address '{ip}'", "a loopback address such as 127.0.0.1, since anybody who reaches the kernel could run code on this machine");
    }

    static int Port(JsonObject file, string name) =>
        file[name] is JsonValue value && value.TryGetValue(out int port) && port is >= 0 and <= ushort.MaxValue
            ? port
            : throw Broken($"'{name}' is no port number");

    static string Text(JsonObject file, string name, string otherwise) => file[name] switch
    {
        null => otherwise,
        JsonValue value when value.TryGetValue(out string? text) => text,
        _ => throw Broken($"'{name}' is no text"),
    };

    static KernelException Refused(string asked, string accepted) =>
        new($"The connection file asks for {asked}.", $"This kernel takes {accepted}.");

    static KernelException Broken(string why) =>
        new($"This is no connection file: {why}.", "Jupyter writes this file and starts the kernel with it.");
}
