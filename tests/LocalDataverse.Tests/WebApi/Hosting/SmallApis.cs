namespace LocalDataverse.Tests.WebApi.Hosting;

/// <summary>Custom APIs without a plug-in behind them: what is asked of them is how they are called.</summary>
static class SmallApis
{
    public static IEnumerable<(string Name, string Xml)> Parts() =>
    [
        Api("new_Act", "<bindingtype>0</bindingtype><isfunction>0</isfunction>"),
        Parameter("new_Act", "Text", 10, isOptional: false),
        Parameter("new_Act", "Row", 5, isOptional: true),
        Parameter("new_Act", "Day", 1, isOptional: true),
        Api("new_Hidden", "<bindingtype>0</bindingtype><isfunction>0</isfunction><isprivate>1</isprivate>"),
        Api("new_Ask", "<bindingtype>1</bindingtype><boundentitylogicalname>new_thing</boundentitylogicalname><isfunction>1</isfunction>"),
        Parameter("new_Ask", "Count", 7, isOptional: true),
        Response("new_Ask", "Answer", 7),
    ];

    static (string, string) Api(string name, string content) =>
        ($"customapis/{name}/customapi.xml", $"""<customapi uniquename="{name}">{content}</customapi>""");

    static (string, string) Parameter(string api, string name, int type, bool isOptional) =>
        ($"customapis/{api}/customapirequestparameters/{name}/customapirequestparameter.xml",
        $"""<customapirequestparameter uniquename="{name}"><isoptional>{(isOptional ? 1 : 0)}</isoptional><type>{type}</type></customapirequestparameter>""");

    static (string, string) Response(string api, string name, int type) =>
        ($"customapis/{api}/customapiresponseproperties/{name}/customapiresponseproperty.xml",
        $"""<customapiresponseproperty uniquename="{name}"><type>{type}</type></customapiresponseproperty>""");
}
