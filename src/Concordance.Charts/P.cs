namespace X; class Y;
