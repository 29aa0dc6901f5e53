using System.Text.Json.Nodes;

namespace Concordance.Kernel.Tests.Protocol;

public class RequestTests
{
    static ExecuteRequest Of(string content, string metadata = "{}") => ExecuteRequest.Of(new(
        [], new("1", "execute_request", "", "", "", ""), [], (JsonObject)JsonNode.Parse(metadata)!, (JsonObject)JsonNode.Parse(content)!, []));

    [Fact]
    public void Of_NothingGiven_HasTheDefaultsOfTheProtocol()
    {
        var request = Of("{}");
        Assert.Equal(("", false, true, true, true, null), (request.Code, request.Silent, request.StoreHistory, request.AllowStdin, request.StopOnError, request.Language));
    }

    [Fact]
    public void Of_Silent_StoresNoHistoryWhateverIsAsked() => Assert.False(Of("""{"silent": true, "store_history": true}""").StoreHistory);

    [Fact]
    public void Of_ValuesOfTheWrongKind_CountAsMissing()
    {
        var request = Of("""{"code": 1, "silent": "yes", "user_expressions": ["a"], "stop_on_error": null}""");
        Assert.Equal(("", false, true), (request.Code, request.Silent, request.StopOnError));
        Assert.Empty(request.UserExpressions);
    }

    [Theory]
    [InlineData("""{"dotnet_interactive": {"language": "sql"}}""", "sql")]
    [InlineData("""{"polyglot_notebook": {"kernelName": "fsharp"}}""", "fsharp")]
    [InlineData("""{"cell": {"metadata": {"polyglot_notebook": {"kernelName": "fsharp"}}}}""", "fsharp")]
    [InlineData("""{"cellId": "x", "polyglot_notebook": 3}""", null)]
    public void Of_LanguageInMetadata_IsFoundWhereFrontendsPutIt(string metadata, string? language) => Assert.Equal(language, Of("{}", metadata).Language);

    [Theory]
    [InlineData("abc", 2, 2), InlineData("a😀b", 2, 3), InlineData("a😀b", 3, 4), InlineData("a😀", 99, 3), InlineData("a", -5, 0), InlineData("a\ud83db", 2, 2)]
    public void ToUtf16_CountsPairsAsOne(string text, int codePoints, int utf16) => Assert.Equal(utf16, TextPosition.ToUtf16(text, codePoints));

    [Fact]
    public void ToCodePoints_IsTheWayBack() => Assert.Equal([0, 1, 2, 3], ((int[])[0, 1, 3, 4]).Select(i => TextPosition.ToCodePoints("a😀b", i)));

    [Theory]
    [InlineData("Math.Max?", "Math.Max"), InlineData(" ?x ", "x"), InlineData("x??", "x"), InlineData("a ? b : c", null), InlineData("int? x", null), InlineData("f()?", null)]
    public void HelpQuestion_IsANameAndAQuestionMark(string code, string? name) => Assert.Equal(name, HelpQuestion.Of(code));
}
