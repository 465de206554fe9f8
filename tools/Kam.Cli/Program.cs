using System.CommandLine;
using Kam.Cli.Connection;
using Kam.Cli.Solution;

// One class a verb, in a folder of its topic; a new verb is one line here or, if it talks to an organisation, in DataverseVerbs.
var kam = new RootCommand("Key account management for Dataverse: builds, checks and loads the solution.")
{
    PackVerb.Create(),
    ModelVerb.Create(),
    CheckVerb.Create(),
};
foreach (var verb in DataverseVerbs.All())
    kam.Add(verb);
return await kam.Parse(args).InvokeAsync();
