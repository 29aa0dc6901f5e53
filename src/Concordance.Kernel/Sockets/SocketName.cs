namespace Concordance.Kernel;

/// <summary>The sockets that carry messages; the heartbeat carries none.</summary>
enum SocketName
{
    /// <summary>Requests, answered in their order.</summary>
    Shell,

    /// <summary>Requests that are answered while a cell runs.</summary>
    Control,

    /// <summary>The kernel's questions to the reader.</summary>
    Stdin,

    /// <summary>What the kernel publishes.</summary>
    IoPub,
}
