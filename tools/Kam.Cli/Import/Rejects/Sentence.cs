namespace Kam.Cli.Import.Rejects;

/// <summary>One statement in the two languages of the product.</summary>
readonly record struct Sentence(string English, string Russian)
{
    public string In(Language language) => language == Language.Russian ? Russian : English;
}
