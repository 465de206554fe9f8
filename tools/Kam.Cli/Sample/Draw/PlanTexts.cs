namespace Kam.Cli.Sample.Draw;

/// <summary>What a key account manager writes into a plan.</summary>
static class PlanTexts
{
    public static IReadOnlyDictionary<string, string> Of(ClientStory client, bool isProducer, Chance chance)
    {
        var language = client.Company.IsRussian ? 1 : 0;
        var words = SampleSource.Plans;
        return isProducer
            ? words.Producer.Texts.ToDictionary(text => text.Key, text => text.Value[language])
            : words.Plain.ToDictionary(text => text.Key, text => chance.From(text.Value)[language]);
    }
}
