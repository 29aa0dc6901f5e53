namespace Concordance.Notebooks.Tests.Engine;

/// <summary>What is written into cells to stop them must change nothing else.</summary>
[Collection(ProcessStateCollection.Name)]
public class InterruptibleTests
{
    readonly NotebookEngine _session = new();

    [Theory]
    [InlineData("Func<byte> f = () => 5; f()", "5")]
    [InlineData("Func<int?> f = () => null; f() is null", "True")]
    [InlineData("Func<List<int>> f = () => new(); f().Count", "0")]
    [InlineData("Func<Func<int, int>, int> f = g => g(2); f(x => x * 3)", "6")]
    [InlineData("Func<int, Func<int, int>> add = x => y => x + y; add(1)(2)", "3")]
    [InlineData("var n = 0; Action<int> f = x => n += x; f(3); n", "3")]
    [InlineData("Func<int> f = () => throw new Exception(\"x\"); try { f() ; } catch (Exception e) { Console.Write(1); } 4", "4")]
    [InlineData("Func<Task> f = async () => await Task.Yield(); await f(); 1", "1")]
    [InlineData("Func<Task<int>> f = async () => { await Task.Yield(); return 2; }; await f()", "2")]
    [InlineData("Func<Task<int>> f = async () => await Task.FromResult(3); await f()", "3")]
    [InlineData("async Task F() => await Task.Yield(); await F(); 1", "1")]
    [InlineData("async Task<int> F() => await Task.FromResult(6); await F()", "6")]
    [InlineData("Task F() => Task.CompletedTask; await F(); 1", "1")]
    [InlineData("int[] a = [1, 2]; ref int F() => ref a[1]; F() = 7; a[1]", "7")]
    [InlineData("System.Linq.Expressions.Expression<Func<int, int>> e = x => x + 1; e.ToString()", "x => (x + 1)")]
    [InlineData("var q = new[] { 3, 1, 2 }.AsQueryable().Where(x => x > 1).OrderBy(x => x); string.Join(\",\", q)", "2,3")]
    [InlineData("string.Join(\",\", from x in new[] { 1, 2, 3 } where x > 1 let y = x * 2 select y)", "4,6")]
    [InlineData("string.Join(\",\", from x in new[] { 1, 2, 3 }.AsQueryable() where x > 1 || x < 1 select x)", "2,3")]
    [InlineData("string.Join(\",\", from x in new[] { 1, 2, 3 } where x > 2 || x < 2 where x == 1 || true select x)", "1,3")]
    [InlineData("class P { int _n; public P(int n) => _n = n; public int N { get => _n; set => _n = value; } public int this[int i] => _n + i; public static P operator +(P a, P b) => new(a._n + b._n); ~P() => Console.Write(\"\"); }\nvar p = new P(1) + new P(2); p.N = p[4]; p.N", "7")]
    [InlineData("record R(int A) { public int Twice => A * 2; }\nnew R(4).Twice", "8")]
    [InlineData("var sum = 0; for (var i = 0; i < 3; i++) for (var j = 0; j < 3; j++) if (i == j) continue; else sum += j; sum", "6")]
    [InlineData("var n = 3; do n--; while (n > 0); n", "0")]
    [InlineData("var n = 0; again: if (n++ < 3) goto again; n", "4")]
    [InlineData("int F(int x) { switch (x) { case 0: goto case 1; case 1: return 5; default: goto case 0; } } F(9)", "5")]
    [InlineData("static int Twice(this int n) => 2 * n;\n4.Twice()", "8")]
    [InlineData("var f = (int x) => x + 1; f(1)", "2")]
    [InlineData("Func<int, int> f = delegate (int x) { return x + 2; }; f(1)", "3")]
    [InlineData("await foreach (var x in All()) Console.Write(x);\nasync IAsyncEnumerable<int> All() { for (var i = 0; i < 2; i++) { yield return i; await Task.Yield(); } }\n9", "9")]
    [InlineData("for (var i = 0; i < 2; i++)\n#if NEVER\n    broken(\n#else\n    Console.Write(i);\n#endif\n3", "3")]
    [InlineData("int F(int x)\n{\n#if !NEVER\n    return x;\n#endif\n}\nF(3)", "3")]
    public async Task Rewrite_ChangesNothingElse(string code, string expected)
    {
        var result = await _session.Run(code);
        Assert.Null(result.Error);
        Assert.Equal(expected, result.Text());
    }

    [Theory]
    [InlineData("while (true) oops();", "CS0103", 1)]
    [InlineData("var f = x => x;", "CS8917", 1)]
    [InlineData("var a = 1;\nwhile (a > 0) { a--\n}", "CS1002", 2)]
    [InlineData("Func<int> f = () => \"a\";", "CS0029", 1)]
    [InlineData("int F(int n) =>\n    n.Oops();", "CS1061", 2)]
    public async Task Rewrite_LeavesErrorsAsTheyWere(string code, string type, int line)
    {
        var error = (await _session.Run(code)).Error;
        Assert.Equal((type, line), (error?.TypeName, error?.Line));
    }

    [Fact]
    public async Task Rewrite_KeepsLines()
    {
        var error = (await _session.Run("var f = (int n) =>\n    n / (n - n);\nfor (var i = 0; i < 1; i++)\n    f(i);")).Error;
        Assert.Equal(2, error?.Line);
        Assert.Contains("   at cell 1, line 4", error!.Traceback);
    }
}
