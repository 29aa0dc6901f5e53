namespace Concordance.Declaration;

/// <summary>The schema of <c>case.json</c>, <c>data/reference/schemas/case.schema.json</c>: what is checked when a case is read, and the comments of a new one.</summary>
static class CaseSchema
{
    /// <summary>What holds for the whole file.</summary>
    public static SchemaNode Root { get; } = Read();

    static SchemaNode Read()
    {
        using var reader = new StreamReader(typeof(CaseSchema).Assembly.GetManifestResourceStream("Concordance.Reference.case.schema.json")!);
        return SchemaNode.Read(reader.ReadToEnd());
    }
}
