using Kam.SolutionTests.Trees;

namespace Kam.SolutionTests.Checks;

static class CodeSeeds
{
    const string Api = "customapis/kam_Greet/customapi.xml";
    const string Answer = "customapis/kam_Greet/customapiresponseproperties/Words/customapiresponseproperty.xml";

    public static Seed[] All =>
    [
        InRegistration("plug-in-types", "a type that the assembly does not have", "Trees.Greet", "Trees.Wave"),
        InRegistration("plug-in-types", "an assembly that calls itself otherwise", "Version=1.0.0.0", "Version=2.0.0.0"),
        new("plug-in-types", "a message without a type", tree => tree.Write(Api, System.Text.RegularExpressions.Regex.Replace(tree.Text(Api), "<plugintypeid>[^<]*</plugintypeid>", ""))),
        InSteps("step-columns", "a filter by an unknown column", "<FilteringAttributes>kam_mood<", "<FilteringAttributes>kam_nothing<"),
        InSteps("step-columns", "an update without a filter", "<FilteringAttributes>kam_mood<", "<FilteringAttributes><"),
        InSteps("step-columns", "an image of all columns", "<Attributes>kam_mood<", "<Attributes><"),
        InSteps("step-columns", "a step on an unknown table", "<PrimaryEntity>kam_visit<", "<PrimaryEntity>kam_visits<"),
        Seed.Replace("custom-api-parts", "a message bound to an unknown table", Api, "<boundentitylogicalname>kam_visit<", "<boundentitylogicalname>kam_visits<"),
        Seed.Replace("custom-api-parts", "a message that everyone may call", Api, "<executeprivilegename>prvReadkam_visit</executeprivilegename>", ""),
        Seed.Replace("custom-api-parts", "an optional answer", Answer, "<type>", "<isoptional>0</isoptional><type>"),
        Seed.Replace("custom-api-parts", "an answer in the folder of another", Answer, "uniquename=\"Words\"", "uniquename=\"Word\""),
    ];

    static Seed InRegistration(string check, string what, string old, string now) => InFiles(check, what, "PluginAssemblies", old, now);

    static Seed InSteps(string check, string what, string old, string now) => InFiles(check, what, "SdkMessageProcessingSteps", old, now);

    static Seed InFiles(string check, string what, string folder, string old, string now) => new(check, what, tree =>
    {
        foreach (var file in Directory.GetFiles(Path.Combine(tree.Source, folder), "*.xml", SearchOption.AllDirectories)) File.WriteAllText(file, File.ReadAllText(file).Replace(old, now));
    });
}
