namespace Concordance;

/// <summary>How a host, such as a notebook's, stops the queries of the code that it runs.</summary>
public static class SqlInterrupt
{
    static readonly AsyncLocal<CancellationToken> s_token = new();

    /// <summary>Stops the queries of this flow of control, and of the tasks that it starts. None unless a host sets it.</summary>
    public static CancellationToken Token
    {
        get => s_token.Value;
        set => s_token.Value = value;
    }
}
