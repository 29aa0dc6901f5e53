using System.Text;
using CsCheck;

namespace Concordance.Notebooks.Tests.Document;

public class NotebookDocumentTests
{
    // Byte for byte what nbformat writes for this notebook.
    const string Written = """
        {
         "cells": [
          {
           "cell_type": "markdown",
           "id": "intro",
           "metadata": {
            "tags": [
             "lead",
             "kept"
            ]
           },
           "source": [
            "# Été « oui » Bakı 😀 <b>\n",
            "tab\there"
           ]
          },
          {
           "attachments": {
            "a.png": {
             "image/png": "AAAA"
            }
           },
           "cell_type": "markdown",
           "id": "picture",
           "metadata": {},
           "source": []
          },
          {
           "cell_type": "code",
           "execution_count": 3,
           "id": "sum",
           "metadata": {},
           "mystery": {
            "a": 1.5,
            "z": null
           },
           "outputs": [
            {
             "name": "stdout",
             "output_type": "stream",
             "text": [
              "one\n",
              "two\n"
             ]
            },
            {
             "data": {
              "application/json": [
               "kept",
               "as a list"
              ],
              "image/png": "AAAA",
              "text/plain": [
               "2"
              ]
             },
             "execution_count": 3,
             "metadata": {},
             "output_type": "execute_result"
            }
           ],
           "source": [
            "1 + 1"
           ]
          },
          {
           "cell_type": "raw",
           "id": "raw",
           "metadata": {},
           "source": [
            "raw\n"
           ]
          }
         ],
         "metadata": {
          "kernelspec": {
           "name": ".net-csharp"
          },
          "unknown": true
         },
         "nbformat": 4,
         "nbformat_minor": 5,
         "other": []
        }

        """;

    static NotebookDocument Of(string cells, int minor = 5) => NotebookDocument.Parse(
        "{\"cells\": [" + cells + "], \"metadata\": {}, \"nbformat\": 4, \"nbformat_minor\": " + minor + "}");

    [Fact]
    public void ToJson_GivesBackWhatNbformatWrote() =>
        Assert.Equal(Written, NotebookDocument.Parse(Written).ToJson());

    [Fact]
    public void ToJson_DoesNotDependOnTheOrderOfKeysOrOnLists()
    {
        var a = Of("""{"cell_type":"code","id":"a","metadata":{},"source":["x\n","y"],"outputs":[],"execution_count":null}""");
        var b = Of("""{"source":"x\ny","outputs":[],"metadata":{},"id":"a","execution_count":null,"cell_type":"code"}""");
        Assert.Equal(a.ToJson(), b.ToJson());
    }

    [Fact]
    public void ToJson_WritesNoBreakSpacesAndLineSeparatorsAsTheyAre()
    {
        var document = new NotebookDocument { Cells = { new NotebookCell("a", CellKind.Markdown, "1\u00a0000\u202f%\u2028\u007f") } };
        Assert.Contains("\"1\u00a0000\u202f%\u2028\",\n    \"\u007f\"", document.ToJson());
    }

    [Fact]
    public void ToJson_KeepsAnyText() => Gen.String.Sample(text =>
    {
        var source = text.Replace("\r\n", "\n").Replace('\r', '\n');
        // A file holds valid Unicode only.
        if (source.Any(char.IsSurrogate)) return;
        var document = new NotebookDocument { Cells = { new NotebookCell("a", CellKind.Raw, source) } };
        Assert.Equal(source, NotebookDocument.Parse(document.ToJson()).Cells[0].Source);
    });

    [Fact]
    public void Parse_JoinsLinesAndMakesUnixLineEnds()
    {
        var cell = Of("""{"cell_type":"code","id":"a","metadata":{},"source":["x\r\n","y"],"outputs":[{"output_type":"stream","name":"stdout","text":["a\n","b"]}]}""").Cells[0];
        Assert.Equal("x\ny", cell.Source);
        Assert.Equal("a\nb", (string?)cell.Outputs[0]["text"]);
    }

    [Fact]
    public void Parse_GivesStableIdsWhereTheFormatHadNone()
    {
        var cells = Of("""
            {"cell_type":"raw","metadata":{},"source":""},
            {"cell_type":"raw","metadata":{},"source":"","id":"cell-3"},
            {"cell_type":"raw","metadata":{},"source":""}
            """, minor: 4).Cells;
        Assert.Equal(["cell-1", "cell-3", "cell-3-"], cells.Select(c => c.Id));
        Assert.Equal([false, true, false], cells.Select(c => c.HasStoredId));
    }

    [Fact]
    public void Parse_ReadsTags()
    {
        var cell = NotebookDocument.Parse(Written).Cells[0];
        Assert.Equal(["lead", "kept"], cell.Tags);
        Assert.True(cell.HasTag("lead"));
        Assert.False(cell.HasTag("Lead"));
    }

    [Theory]
    [InlineData("", "no valid JSON (line 1)")]
    [InlineData("{\"a\": 1,\nb", "no valid JSON (line 2)")]
    [InlineData("{\"a\": 1, \"a\": 2}", "no valid JSON: Duplicate property 'a'")]
    [InlineData("[]", "outermost value is no object")]
    [InlineData("{}", "'nbformat' is missing")]
    [InlineData("{\"nbformat\": 3, \"worksheets\": []}", "format 3")]
    [InlineData("{\"nbformat\": 4}", "'cells' is missing")]
    [InlineData("{\"nbformat\": 4, \"cells\": [1]}", "cell 1 is no object")]
    [InlineData("{\"nbformat\": 4, \"cells\": [], \"metadata\": 7}", "'metadata' of the notebook is a plain value")]
    [InlineData("{\"nbformat\": 4, \"cells\": [{\"cell_type\": \"odd\", \"source\": \"\"}]}", "cell 1 has the type 'odd'")]
    [InlineData("{\"nbformat\": 4, \"cells\": [{\"cell_type\": \"code\"}]}", "cell 1 has no 'source'")]
    [InlineData("{\"nbformat\": 4, \"cells\": [{\"cell_type\": \"code\", \"source\": [1]}]}", "cell 1 has no 'source'")]
    [InlineData("{\"nbformat\": 4, \"cells\": [{\"cell_type\": \"code\", \"source\": \"\", \"outputs\": {}}]}", "'outputs' of cell 1 is an object")]
    [InlineData("{\"nbformat\": 4, \"cells\": [{\"cell_type\": \"code\", \"source\": \"\", \"outputs\": [2]}]}", "an output of cell 1")]
    [InlineData("{\"nbformat\": 4, \"cells\": [], \"x\": \"\\ud83d\"}", "surrogate")]
    public void Parse_SaysWhatIsWrong(string json, string part)
    {
        var error = Assert.Throws<NotebookException>(() => NotebookDocument.Parse(json, "01-ingest.ipynb"));
        Assert.StartsWith("01-ingest.ipynb: ", error.Message);
        Assert.Contains(part, error.Problem);
        Assert.DoesNotContain('\n', error.Message);
    }

    [Fact]
    public void Parse_SurvivesDeepNesting() =>
        Assert.Throws<NotebookException>(() => NotebookDocument.Parse(new string('[', 100_000)));

    [Fact]
    public void Read_NamesTheFileThatIsMissing()
    {
        using var folder = new TempFolder();
        var error = Assert.Throws<NotebookException>(() => NotebookDocument.Read(Path.Combine(folder.Path, "none.ipynb")));
        Assert.Equal("none.ipynb", error.Notebook);
        Assert.DoesNotContain(folder.Path, error.Message);
    }

    [Fact]
    public void Write_MakesAFileWithoutByteOrderMark()
    {
        using var folder = new TempFolder();
        var path = folder.Write("a.ipynb", "\ufeff" + Written.Replace("\n", "\r\n"));
        NotebookDocument.Read(path).Write(path);
        Assert.Equal(Encoding.UTF8.GetBytes(Written), File.ReadAllBytes(path));
    }

    [Fact]
    public void Clone_SharesNothing()
    {
        var document = NotebookDocument.Parse(Written);
        var copy = document.Clone();
        copy.Cells[2].Outputs.Clear();
        copy.Metadata.Clear();
        Assert.Equal(Written, document.ToJson());
    }
}
