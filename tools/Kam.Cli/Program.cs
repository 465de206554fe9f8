using System.CommandLine;
using Kam.Cli.Solution;

// One class a verb, in a folder of its topic; a new verb is one line here.
var kam = new RootCommand("Key account management for Dataverse: builds, checks and loads the solution.")
{
    PackVerb.Create(),
    ModelVerb.Create(),
    CheckVerb.Create(),
};
return await kam.Parse(args).InvokeAsync();
