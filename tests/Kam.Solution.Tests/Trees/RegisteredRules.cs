namespace Kam.SolutionTests.Trees;

public enum Message { Create, Update, Delete }

public enum Stage { PreValidation = 10, PreOperation = 20, PostOperation = 40 }

public enum Mode { Synchronous = 0, Asynchronous = 1 }

/// <summary>The same shape as the plug-ins' own attribute: the reader knows it by name.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public sealed class StepAttribute(Message message, string table, Stage stage, Mode mode = Mode.Synchronous) : Attribute
{
    public Message Message { get; } = message;
    public string Table { get; } = table;
    public Stage Stage { get; } = stage;
    public Mode Mode { get; } = mode;
    public int Rank { get; set; } = 10;
    public string[] Filter { get; set; } = [];
    public string[] PreImage { get; set; } = [];
    public string[] PostImage { get; set; } = [];
}

[AttributeUsage(AttributeTargets.Class)]
public sealed class CustomApiAttribute(string uniqueName) : Attribute
{
    public string UniqueName { get; } = uniqueName;
}

[Step(Message.Create, "kam_visit", Stage.PostOperation, PostImage = ["kam_mood"])]
[Step(Message.Update, "kam_visit", Stage.PostOperation, Mode.Asynchronous, Rank = 5, Filter = ["kam_mood"], PreImage = ["kam_mood", "kam_amount"])]
public sealed class NoteTheMood;

[CustomApi("kam_Greet")]
public sealed class Greet;
