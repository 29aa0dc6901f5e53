using Concordance.Content;
using CsCheck;

namespace Concordance.Tests.Content.Copies;

public class TextTemplateTests
{
    [Fact]
    public void TextTemplate_FilledIn_IsFoundWithItsSlots()
    {
        var template = TextTemplate.Of(["France must boycott the games in Bordeaux!", "Italy must BOYCOTT the games in Lille", "Spain must boycott the games in Paris again", "Spain must boycott the games in Paris @you #now"]);
        Assert.Equal("{1} must boycott the games in {2}", template.ToString());
        Assert.Equal([new SlotFiller("Spain", 2), new("France", 1), new("Italy", 1)], template.Slots.First().Fillers);
        Assert.Equal(["Bordeaux", "Lille", "Paris", "Paris again"], template.Slots.Last().Fillers.Select(f => f.Words));
        Assert.Equal((4, 4), (template.Texts, template.Complete));
    }

    [Fact]
    public void TextTemplate_FewThatDoNotBelong_ChangeNothing()
    {
        string[] texts = [.. Enumerable.Range(0, 18).Select(i => $"Do not buy at shop number {i} ever again"), "Something else", "Do not buy at shop ever again because of this"];
        var template = TextTemplate.Of(texts);
        Assert.Equal("Do not buy at shop number {1} ever again", template.ToString());
        Assert.Equal(18, template.Complete);
        Assert.Equal(18, Assert.Single(template.Slots).Fillers.Count);
    }

    [Fact]
    public void TextTemplate_EqualTexts_HaveNoSlot() => Assert.Equal("Café au lait", TextTemplate.Of(["Café au lait", "cafe AU lait.", "Cafe\u0301 au lait"]).ToString());

    [Fact]
    public void TextTemplate_TextsWithoutSpaces_AreTakenSignBySign() => Assert.Equal("从星期{1}早上开始", TextTemplate.Of(["从星期一早上开始", "从星期二早上开始", "从星期三早上开始"]).ToString().Replace(" ", "", StringComparison.Ordinal));

    [Theory]
    [InlineData("")]
    [InlineData("🙂🙂 https://a.example")]
    public void TextTemplate_NothingInCommon_IsEmptyOrOneSlot(string text) => Assert.Equal("", TextTemplate.Of([text, text]).ToString());

    [Fact]
    public void TextTemplate_NoTexts_IsEmpty() => Assert.Equal((0, ""), (TextTemplate.Of([]).Texts, TextTemplate.Of([]).ToString()));

    [Fact]
    public void TextTemplate_ManyLongTexts_IsBounded()
    {
        var text = string.Concat(Enumerable.Repeat("word after word ", 5000));
        var template = TextTemplate.Of([.. Enumerable.Repeat(text, 3000)]);
        Assert.Equal((TextTemplate.MostTexts, TextTemplate.MostWords), (template.Texts, template.Parts.Count));
    }

    [Fact]
    public void TextTemplate_AnyTexts_SkeletonIsInAsManyAsAsked() => Gen.String[Gen.Char["ab c'字"], 0, 30].Array[1, 8].Sample(texts =>
    {
        var template = TextTemplate.Of(texts, 1);
        var skeleton = TemplateWords.Of(string.Join(' ', template.Parts.Select(p => p.Word).OfType<string>()), TextTemplate.MostWords).Keys;
        return texts.All(t => Alignment.Of(skeleton, TemplateWords.Of(t, TextTemplate.MostWords).Keys).Count == skeleton.Length);
    });

    [Fact]
    public void TextTemplate_ImpossibleShare_IsRefused() => Assert.Throws<InputException>(() => TextTemplate.Of(["a"], 0));
}
