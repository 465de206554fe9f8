namespace Kam.SolutionTests.Checks;

static class PackageSeeds
{
    const string Manifest = "Other/Solution.xml";
    const string Sections = "Other/Customizations.xml";

    public static Seed[] All =>
    [
        new("packed-whole", "a file that no section takes", tree => tree.Write("Roles/note.txt", "?")),
        Seed.Replace("packed-whole", "a section without its place-holder", Sections, "<Roles />", ""),
        Seed.Replace("packed-whole", "a table without its place for views", "Entities/kam_visit/Entity.xml", "<SavedQueries />", ""),
        new("packed-whole", "a web resource that is not built", tree => File.Delete(Path.Combine(tree.Root, "dist/kam_/scripts/kam.js"))),
        Seed.Replace("packed-whole", "a relationship without a body", "Other/Relationships.xml", "kam_place_visit", "kam_place_visits"),
        Seed.Replace("roots-have-bodies", "a root without a body", Manifest, """<RootComponent type="9" schemaName="kam_mood" """, """<RootComponent type="9" schemaName="kam_moods" """),
        Seed.Replace("roots-have-bodies", "a view as a root", Manifest, "</RootComponents>", """<RootComponent type="26" id="{0797ceeb-4f51-51be-9e77-62d7b76e15de}" behavior="0" /></RootComponents>"""),
        Seed.Replace("bodies-have-roots", "a choice without a root", Manifest, """<RootComponent type="9" schemaName="kam_mood" behavior="0" />""", ""),
        Seed.Replace("bodies-have-roots", "a web resource root in another case", Manifest, "kam_/scripts/kam.js", "kam_/scripts/Kam.js"),
        Seed.Replace("manifest-complete", "children of the manifest out of order", Manifest, "<Version>1.0.0.0</Version><Managed>2</Managed>", "<Managed>2</Managed><Version>1.0.0.0</Version>"),
        Seed.Replace("manifest-complete", "one address only", Manifest, "<Address /><Address />", "<Address />"),
        Seed.Replace("names-have-our-prefix", "a column without the prefix", "Entities/Account/Entity.xml", "kam_nickname", "nickname"),
        Seed.Replace("case-is-exact", "a column whose logical name has a capital", "Entities/kam_visit/Entity.xml", "<LogicalName>kam_mood</LogicalName>", "<LogicalName>kam_Mood</LogicalName>"),
        Seed.Replace("case-is-exact", "a relationship that spells its parent otherwise", "Other/Relationships/all.xml", "<ReferencedEntityName>Account<", "<ReferencedEntityName>account<"),
        Seed.Replace("extensions-stay-shells", "an account with settings of its own", "Entities/Account/Entity.xml", "</attributes>", "</attributes><IsAuditEnabled>1</IsAuditEnabled>"),
        Seed.Replace("extensions-stay-shells", "an account with all its parts", Manifest, """schemaName="account" behavior="2" """, """schemaName="account" behavior="0" """),
        Seed.Replace("label-languages", "a label in one language only", "OptionSets/kam_mood.xml", """<label description="G, good (по-русски)" languagecode="1049" />""", ""),
        Seed.Replace("label-languages", "a message without a Russian name", "customapis/kam_Greet/customapi.xml", """<label description="Greet (по-русски)" languagecode="1049" />""", ""),
        new("component-ids", "two views with one id", tree => tree.Write("Entities/kam_place/SavedQueries/copy.xml", tree.Text("Entities/kam_place/SavedQueries/0.xml"))),
        new("plain-component-files", "a declaration before a message", tree => tree.Write("customapis/kam_Greet/customapi.xml", """<?xml version="1.0"?>""" + tree.Text("customapis/kam_Greet/customapi.xml"))),
        Seed.Replace("web-resource-files", "a script that calls itself a picture", "WebResources/kam_/scripts/kam.js.data.xml", "<WebResourceType>3<", "<WebResourceType>11<"),
        Seed.Replace("web-resource-files", "texts without a language", "WebResources/kam_/texts.1033.resx.data.xml", "<LanguageCode>1033</LanguageCode>", ""),
    ];
}
