using Kam.Build;

try
{
    return args switch
    {
        ["test", .. var rest] => await Test.Run(fast: rest.Contains("fast")),
        ["try", .. var rest] => await Try.Run(TryOptions.Parse(rest)),
        ["kam", .. var rest] => await Cli.PassThrough(rest),
        _ => Say.Failure("Say what to do: test [fast], try [options] or kam <verb>."),
    };
}
catch (BuildFailure failure)
{
    return Say.Failure(failure.Message);
}
