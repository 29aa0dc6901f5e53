using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Concordance.Kernel;

/// <summary>Makes the kernel's messages and hands their frames on. From any thread; what one thread sends keeps its order.</summary>
/// <param name="send">Takes the frames for a socket.</param>
/// <param name="wire">Signs.</param>
sealed class Outbox(Action<SocketName, IReadOnlyList<byte[]>> send, WireFormat wire)
{
    readonly string _session = Guid.NewGuid().ToString("N");
    long _sent;

    /// <summary>Answers a request on the socket on which it came.</summary>
    public void Reply(SocketName socket, Message request, string type, JsonObject content) => Send(socket, request.Identities, type, request, content);

    /// <summary>Publishes to everybody who listens.</summary>
    public void Publish(string type, Message? parent, JsonObject content) => Send(SocketName.IoPub, [Encoding.UTF8.GetBytes($"kernel.{_session}.{type}")], type, parent, content);

    /// <summary>Publishes <c>busy</c>, <c>idle</c> or <c>starting</c>.</summary>
    public void Status(string state, Message? parent) => Publish("status", parent, Contents.Status(state));

    /// <summary>Asks the one whose request runs for a line, and gives the id of the question.</summary>
    public string Ask(Message request, string prompt, bool isPassword) => Send(SocketName.Stdin, request.Identities, "input_request", request, Contents.InputRequest(prompt, isPassword));

    string Send(SocketName socket, IReadOnlyList<byte[]> identities, string type, Message? parent, JsonObject content)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"{_session}_{Interlocked.Increment(ref _sent)}");
        var date = DateTime.UtcNow.ToString("yyyy-MM-ddTHH:mm:ss.ffffffZ", CultureInfo.InvariantCulture);
        var header = new MessageHeader(id, type, _session, "kernel", date, MessageHeader.ProtocolVersion);
        send(socket, wire.Write(new(identities, header, parent?.Header.ToJson() ?? [], [], content, [])));
        return id;
    }
}
