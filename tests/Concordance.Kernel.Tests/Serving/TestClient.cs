using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;
using NetMQ;
using NetMQ.Sockets;

namespace Concordance.Kernel.Tests.Serving;

/// <summary>A frontend of a kernel, over real sockets.</summary>
sealed class TestClient : IDisposable
{
    readonly DealerSocket _shell = new(), _control = new(), _stdin = new();
    readonly SubscriberSocket _ioPub = new();
    readonly WireFormat _wire;

    // A frontend has the same on all its sockets: the kernel asks the one whose cell runs.
    readonly byte[] _identity = Guid.NewGuid().ToByteArray();
    int _sent;

    public TestClient(ConnectionFile connection, string? key = null)
    {
        _wire = new(new(key ?? connection.Key));
        foreach (var socket in (DealerSocket[])[_shell, _control, _stdin]) socket.Options.Identity = _identity;
        Connect(_shell, connection.ShellPort);
        Connect(_control, connection.ControlPort);
        Connect(_stdin, connection.StdinPort);
        Connect(_ioPub, connection.IoPubPort);
        _ioPub.SubscribeToAnyTopic();
    }

    public DealerSocket Shell => _shell;

    /// <summary>Waits until what is published arrives, as frontends do.</summary>
    public void WaitUntilReady()
    {
        var since = Stopwatch.StartNew();
        while (since.Elapsed < Hang.Guard)
        {
            Send("kernel_info_request");
            Receive(_shell);
            if (TryReceive(_ioPub, TimeSpan.FromMilliseconds(50)) is null) continue;
            while (TryReceive(_ioPub, TimeSpan.FromMilliseconds(100)) is not null) { }
            return;
        }
        Assert.Fail("Nothing was published.");
    }

    public string Send(string type, string content = "{}", bool control = false, string metadata = "{}") =>
        Send(control ? _control : _shell, type, content, metadata);

    public void Answer(string value) => Send(_stdin, "input_reply", new JsonObject { ["value"] = value }.ToJsonString(), "{}");

    public string Execute(string code, string more = "") => Send("execute_request", $$"""{"code": {{JsonValue.Create(code).ToJsonString()}}{{more}}}""");

    public Message Reply() => Receive(_shell);

    public Message ControlReply() => Receive(_control);

    public Message Question() => Receive(_stdin);

    public Message Published() => Receive(_ioPub);

    /// <summary>What is published about a request, up to its <c>idle</c>, as short texts.</summary>
    public IReadOnlyList<string> Story(string request)
    {
        List<string> story = [];
        while (true)
        {
            var message = Receive(_ioPub);
            if (message.Parent.Text("msg_id") != request) continue;
            story.Add(Short(message));
            if (story[^1] == "status idle") return story;
        }
    }

    /// <summary>Runs a cell and gives its reply and what was published.</summary>
    public (JsonObject Reply, IReadOnlyList<string> Story) Run(string code, string more = "")
    {
        var id = Execute(code, more);
        return (Reply().Content, Story(id));
    }

    public static string Short(Message message) => message.Header.Type switch
    {
        "status" => $"status {message.Content.Text("execution_state")}",
        "stream" => $"{message.Content.Text("name")} {message.Content.Text("text")}",
        "execute_input" => $"execute_input {message.Content["execution_count"]}",
        "execute_result" => $"execute_result {message.Content["execution_count"]} {message.Content.Child("data").Text("text/plain")}",
        "display_data" or "update_display_data" => $"{message.Header.Type} {message.Content.Child("transient").Text("display_id")} {message.Content.Child("data").Text("text/plain")}",
        "error" => $"error {message.Content.Text("ename")}: {message.Content.Text("evalue")}",
        var type => type,
    };

    public void Dispose()
    {
        foreach (var socket in (NetMQSocket[])[_shell, _control, _stdin, _ioPub])
        {
            socket.Options.Linger = TimeSpan.Zero;
            socket.Dispose();
        }
    }

    string Send(DealerSocket socket, string type, string content, string metadata)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"m{++_sent}");
        var message = new Message([], new(id, type, "test", "tester", "2026-01-01T00:00:00Z", "5.4"), [], (JsonObject)JsonNode.Parse(metadata)!, (JsonObject)JsonNode.Parse(content)!, []);
        socket.SendMultipartMessage(new NetMQMessage(_wire.Write(message)));
        return id;
    }

    Message Receive(NetMQSocket socket) => TryReceive(socket, Hang.Guard) ?? throw new TimeoutException("The kernel sent nothing.");

    Message? TryReceive(NetMQSocket socket, TimeSpan patience)
    {
        NetMQMessage? frames = null;
        if (!socket.TryReceiveMultipartMessage(patience, ref frames)) return null;
        var (message, problem) = _wire.Read([.. frames!.Select(f => f.ToByteArray())]);
        return message ?? throw new InvalidOperationException(problem);
    }

    static void Connect(NetMQSocket socket, int port) => socket.Connect(string.Create(CultureInfo.InvariantCulture, $"tcp://127.0.0.1:{port}"));
}
