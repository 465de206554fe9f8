using Kam.Sandbox;

if (args is ["--help" or "-h"])
{
    Console.WriteLine(CommandLine.Usage);
    return 0;
}
try
{
    await using var host = SandboxHost.Start(CommandLine.Parse(args));
    Console.WriteLine($"The local Dataverse listens on {host.Address}");
    await host.Stopped;
    return 0;
}
catch (Exception error) when (error is ArgumentException or IOException or InvalidDataException or LocalDataverse.DataverseFault)
{
    Console.Error.WriteLine(error.Message);
    return 1;
}
