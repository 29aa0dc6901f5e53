using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Concordance.Notebooks.Tests.Engine;

/// <summary>Makes small libraries that the host does not hold.</summary>
static class Library
{
    public static string Compile(string folder, string name, string code, params string[] references)
    {
        var path = Path.Combine(folder, name + ".dll");
        MetadataReference[] all =
        [
            .. references.Select(r => MetadataReference.CreateFromFile(r)),
            MetadataReference.CreateFromFile(typeof(object).Assembly.Location),
        ];
        var compilation = CSharpCompilation.Create(
            name, [CSharpSyntaxTree.ParseText(code)], all, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.True(compilation.Emit(path).Success);
        return path;
    }
}
