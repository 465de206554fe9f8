using System;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.TestPlugins;

public sealed class Crash : TestPlugin
{
    protected override void Run(IPluginExecutionContext context, IOrganizationService service) => throw new InvalidOperationException("a bug");
}
